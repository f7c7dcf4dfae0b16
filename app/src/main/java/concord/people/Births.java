package concord.people;

import java.time.LocalDate;
import java.time.Period;

/** The door for other rooms to when a person was born, from inside their own acts. */
public interface Births {

    /** Of age at eighteen: until then a parent or guardian answers about consent (CTSA 2015, Explanatory Note 206). */
    int OF_AGE = 18;

    /** What stands on record: a day before a year, the latest statement before earlier ones. */
    Born of(PersonId person);

    /** Whether the person is a child on a day, as far as is known: who was born about a year is one until that year's end. */
    default boolean isChild(PersonId person, LocalDate on) {
        Born born = of(person);
        LocalDate day = born.day();
        Integer about = born.about();
        if (day != null) {
            return Period.between(day, on).getYears() < OF_AGE;
        }
        return about != null && on.getYear() - about <= OF_AGE;
    }
}
