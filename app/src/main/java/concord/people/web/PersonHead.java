package concord.people.web;

import concord.people.Born;
import concord.people.InvolvementRole;
import concord.people.MatchCard;
import concord.people.PersonOnRecord;
import concord.people.PersonOnRecord.Stated;
import concord.people.Reference;
import concord.platform.web.Words;
import concord.platform.web.components.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who a person's page is about, the same on each of their pages. */
public record PersonHead(String path, String name, List<Fact> facts, String references) {

    public PersonHead {
        facts = List.copyOf(facts);
    }

    static PersonHead of(PersonOnRecord person, Clock clock) {
        String name = person.names().isEmpty()
                ? "Name not known"
                : person.names().getFirst().what().whole();
        return new PersonHead("/people/" + person.id().value(), name, facts(person, clock), references(person));
    }

    private static List<Fact> facts(PersonOnRecord person, Clock clock) {
        var facts = new ArrayList<Fact>();
        standing(person).ifPresent(born -> {
            facts.add(new Fact("Born", MatchCard.words(born)));
            facts.add(new Fact("Age", age(born, LocalDate.now(clock))));
        });
        facts.add(new Fact("Referrals", Words.number(asSubject(person))));
        facts.add(new Fact("Areas", areas(person)));
        return facts;
    }

    private static Optional<Born> standing(PersonOnRecord person) {
        return person.births().stream()
                .filter(Stated::stands)
                .<Born>map(Stated::what)
                .findFirst();
    }

    private static String age(Born born, LocalDate today) {
        if (born.day() != null) {
            return String.valueOf(Math.max(0, Period.between(born.day(), today).getYears()));
        }
        return born.about() == null ? "Not known" : "about " + Math.max(0, today.getYear() - born.about());
    }

    private static long asSubject(PersonOnRecord person) {
        return person.references().stream()
                .filter(one -> one.role() == InvolvementRole.SUBJECT)
                .map(Reference::record)
                .filter(record -> record.kind().equals("referral"))
                .distinct()
                .count();
    }

    private static String areas(PersonOnRecord person) {
        return person.references().stream()
                .map(Reference::areaName)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** For the title of the page: references, never a name. */
    private static String references(PersonOnRecord person) {
        return person.references().stream().map(Reference::reference).limit(2).collect(Collectors.joining(", "));
    }
}
