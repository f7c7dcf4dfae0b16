package concord.benchmarks;

import concord.matching.BirthDate;
import concord.matching.PersonName;
import concord.matching.PersonRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Draws invented people in households, some with another name, a second address or no birth date; the same for the same seed.
 * A few names are common and many rare, as in life.
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
    private static final String[] ONSETS =
            ("b br bl c ch cl cr d dr f fl fr g gl gr h j k kh l m n p ph pl pr r s sc sh sl st str t th"
                            + " tr v w wh y z")
                    .split(" ", -1);
    private static final String[] VOWELS = "a e i o u a e i o ai ea ee oo ou".split(" ", -1);
    private static final String[] CODAS =
            "b ck d f g l ll m mb n nd ng nt p r rd rk rn rt s sk ss st t tt x".split(" ", -1);
    private static final String[] ENDS =
            ("ton ley field worth son man ham well wick ova escu ari shaw combe gate more den stead er"
                            + " ers ing ett owski idis adze yan ullah een i a")
                    .split(" ", -1);

    /** About as many different names as a hundred thousand people of an English city region bear. */
    private static final int SURNAMES = 20_000;

    private static final int GIVEN_NAMES = 4_000;
    private static final String[] AREAS = "M LS BD OL B SK BL WN L CH SY WV DY".split(" ", -1);

    private final Random random;
    private final List<String> surnames;
    private final List<String> givenNames;

    private InventedPopulation(long seed) {
        Random ofNames = new Random(1);
        this.surnames = names(FAMILY, SURNAMES, ofNames);
        this.givenNames = names(GIVEN, GIVEN_NAMES, ofNames);
        this.random = new Random(seed);
    }

    private static List<String> names(String[] common, int count, Random random) {
        Set<String> names = new LinkedHashSet<>(List.of(common));
        while (names.size() < count) {
            String sound = one(ONSETS, random) + one(VOWELS, random) + one(CODAS, random);
            boolean longer = random.nextInt(3) == 0;
            names.add(sound + (longer ? one(VOWELS, random) + one(CODAS, random) : "") + one(ENDS, random));
        }
        return List.copyOf(names);
    }

    /** The first of a list are far more common than the last, as names are; the commonest is borne by some two in a hundred. */
    private String drawnFrom(List<String> names) {
        return names.get((int) (names.size() * Math.pow(random.nextDouble(), 2.5)));
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
        String family = drawnFrom(surnames);
        String home = postcode();
        int members = 1 + random.nextInt(5);
        for (int member = 0; member < members; member++) {
            people.add(person("p" + people.size(), family, home));
        }
    }

    private PersonRecord person(String id, String family, String home) {
        String given = drawnFrom(givenNames);
        PersonRecord person = PersonRecord.called(id, given, family).livedAt(home);
        if (random.nextInt(20) > 0) {
            person = person.born(BirthDate.on(LocalDate.of(1940, 1, 1).plusDays(random.nextInt(80 * 365))));
        }
        if (random.nextInt(6) == 0) {
            person = person.alsoKnownAs(given, drawnFrom(surnames));
        }
        return random.nextInt(3) == 0 ? person.livedAt(postcode()) : person;
    }

    private String postcode() {
        return one(AREAS, random) + (1 + random.nextInt(20)) + " " + random.nextInt(10) + letter() + letter();
    }

    private char letter() {
        return (char) ('A' + random.nextInt(26));
    }

    private static String one(String[] some, Random random) {
        return some[random.nextInt(some.length)];
    }
}
