package concord.benchmarks;

import concord.matching.BirthDate;
import concord.matching.PersonName;
import concord.matching.PersonRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws invented people in households, some with another name, a second address or no birth date; the same for the same seed.
 * Common names are common: half of the given names and a third of the surnames come from short lists.
 */
final class InventedPopulation {

    private static final String[] GIVEN =
            ("Oliver George Harry Noah Jack Leo Arthur Muhammad Mohammed Oscar Charlie Jacob Thomas"
                            + " Amelia Olivia Isla Emily Ava Lily Mia Sophia Isabella Grace Freya Poppy Ella Evie Charlotte David Sarah"
                            + " Daniel Matthew Andrew Stephen Paul Kevin Gareth Rhys Callum Fraser Declan Connor Siobhan Niamh Claire"
                            + " Yusuf Ibrahim Bilal Hamza Tariq Imran Zainab Maryam Aisha Fatima Khadija Samira Nasreen Farhan Ahmed"
                            + " Priya Arjun Rohan Anjali Harpreet Gurdeep Simran Manjit Ravi Sunil Chidi Ngozi Kwame Adaeze Tunde")
                    .split(" ", -1);
    private static final String[] FAMILY =
            ("Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson"
                            + " Evans Walker White Roberts Khan Ahmed Hussain Begum Patel Ali Akhtar Mahmood Chaudhry Rahman Singh Kaur"
                            + " Sharma Mehta Okafor Adeyemi Mensah Kowalski Nowak Popescu Shevchenko Nguyen Chen Campbell Grant")
                    .split(" ", -1);
    private static final String[] SYLLABLES =
            ("ba be bo ca ce da de di do fa fe ga go ha he hi ka ke ki la le li lo ma me mi mo"
                            + " na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve wa wi ya za shan ber ton wick den ley")
                    .split(" ", -1);
    private static final String[] AREAS = "M LS BD OL B SK BL WN L CH SY WV DY".split(" ", -1);

    private final Random random;

    private InventedPopulation(long seed) {
        this.random = new Random(seed);
    }

    static List<PersonRecord> drawn(int count, long seed) {
        InventedPopulation drawing = new InventedPopulation(seed);
        List<PersonRecord> people = new ArrayList<>(count);
        while (people.size() < count) {
            drawing.addHousehold(people);
        }
        return people.subList(0, count);
    }

    /** The person as another agency might write it down: about half of the fields with a slip. */
    static PersonRecord again(PersonRecord person, String id, Random random) {
        PersonName name = person.names().getFirst();
        String given = random.nextInt(4) == 0 ? slip(name.given(), random) : name.given();
        String family = random.nextInt(3) == 0 ? slip(name.family(), random) : name.family();
        BirthDate born = person.born();
        if (born instanceof BirthDate.On(LocalDate date) && random.nextInt(5) == 0) {
            born = date.getDayOfMonth() <= 12
                    ? BirthDate.on(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()))
                    : BirthDate.about(date.getYear());
        }
        List<String> homes = random.nextInt(3) == 0 ? List.of() : person.postcodes();
        return new PersonRecord(id, List.of(new PersonName(given, family)), born, homes);
    }

    private static String slip(String word, Random random) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
    }

    private void addHousehold(List<PersonRecord> people) {
        String family = random.nextInt(3) == 0 ? one(FAMILY) : word(2 + random.nextInt(2));
        String home = postcode();
        int members = 1 + random.nextInt(5);
        for (int member = 0; member < members; member++) {
            people.add(person("p" + people.size(), family, home));
        }
    }

    private PersonRecord person(String id, String family, String home) {
        String given = random.nextInt(2) == 0 ? one(GIVEN) : word(2 + random.nextInt(2));
        PersonRecord person = PersonRecord.called(id, given, family).livedAt(home);
        if (random.nextInt(20) > 0) {
            person = person.born(BirthDate.on(LocalDate.of(1940, 1, 1).plusDays(random.nextInt(80 * 365))));
        }
        if (random.nextInt(6) == 0) {
            person = person.alsoKnownAs(given, word(3));
        }
        return random.nextInt(3) == 0 ? person.livedAt(postcode()) : person;
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < syllables; syllable++) {
            word.append(one(SYLLABLES));
        }
        return word.toString();
    }

    private String postcode() {
        return one(AREAS) + (1 + random.nextInt(20)) + " " + random.nextInt(10) + letter() + letter();
    }

    private char letter() {
        return (char) ('A' + random.nextInt(26));
    }

    private String one(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
