package concord.benchmarks.population;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * Draws invented people household by household, the same for the same seed: couples who share a name and those who do not, children, twins (one
 * birth in seventy), a child named after a parent (one in fifty), people who live alone.
 *
 * <p>What it is not good for: its lists hold some hundreds of names where England has hundreds of thousands, so rare names are too common and
 * common ones too common too; a household has one origin; streets and phones mean nothing; everybody was born between 1935 and 2022 with equal
 * chance; nobody emigrates, dies or marries within it. Figures from it compare matchers and groups with each other. They do not
 * say what share of real records is found.
 */
public final class Population {

    private static final String[] AREAS = "M LS BD OL B SK BL WN L CH SY WV DY NG DE LE S HD HX PR".split(" ", -1);
    private static final String[] TOWNS =
            "Ashby Barrow Calder Denby Elmet Farley Garside Hallam Irwell Jarrow Kirkby Longley Marsden Norbury Ossett"
                    .split(" ", -1);
    private static final String[] ROADS =
            "Station Church Park Mill Queen King Albert Victoria Spring Oak Elm Chapel School Manor Bridge Hill Canal"
                    .split(" ", -1);
    private static final String[] KINDS = {"Road", "Street", "Lane", "Avenue", "Close"};

    private final Random random;
    private final Deque<Invented> household = new ArrayDeque<>();
    private long people;
    private long households;

    public Population(long seed) {
        this.random = new Random(seed);
    }

    public Invented next() {
        while (household.isEmpty()) {
            addHousehold();
        }
        return household.removeFirst();
    }

    /** Somebody else's home, for those who move. */
    Invented moved(Invented person, Random chance) {
        return person.at(street(chance), town(chance), postcode(chance), phone(chance));
    }

    private void addHousehold() {
        households++;
        NameOrigin origin = NameOrigin.drawn(random);
        String family = origin.stock().familyName(random);
        String home = street(random);
        String town = town(random);
        String postcode = postcode(random);
        String phone = phone(random);
        int adults = 1 + random.nextInt(2);
        int children = random.nextInt(4);
        String firstAdult = "";
        for (int adult = 0; adult < adults; adult++) {
            String own = adult == 1 && random.nextInt(3) == 0 ? origin.stock().familyName(random) : family;
            Invented person = person(origin, own, date(1935, 2004), home, town, postcode, phone, "");
            firstAdult = adult == 0 ? person.given() : firstAdult;
            household.add(person);
        }
        LocalDate before = null;
        for (int child = 0; child < children; child++) {
            boolean twin = before != null && random.nextInt(70) == 0;
            LocalDate born = twin && before != null ? before : date(1995, 2022);
            String given = random.nextInt(50) == 0 ? firstAdult : "";
            household.add(person(origin, family, born, home, town, postcode, phone, given));
            before = born;
        }
    }

    private Invented person(
            NameOrigin origin,
            String family,
            LocalDate born,
            String street,
            String town,
            String postcode,
            String phone,
            String namedAfter) {
        boolean female = random.nextBoolean();
        String given = namedAfter.isEmpty() ? origin.stock().given(female, random) : namedAfter;
        String middle = random.nextInt(3) == 0 ? origin.stock().given(female, random) : "";
        long number = people++;
        String email = random.nextInt(3) == 0
                ? given.charAt(0) + "." + family.replaceAll("[^a-z]", "") + random.nextInt(1_000) + "@example.org"
                : "";
        return new Invented(
                number, households, origin, given, middle, family, born, female, street, town, postcode, phone, email);
    }

    private LocalDate date(int first, int last) {
        LocalDate start = LocalDate.of(first, 1, 1);
        return start.plusDays(random.nextInt((last - first) * 365));
    }

    private static String street(Random random) {
        return (1 + random.nextInt(180)) + " " + one(ROADS, random) + " " + one(KINDS, random);
    }

    private static String town(Random random) {
        return one(TOWNS, random);
    }

    private static String postcode(Random random) {
        String letters = "ABDEFGHJLNPQRSTUWXYZ";
        return one(AREAS, random) + (1 + random.nextInt(40)) + " " + random.nextInt(10)
                + letters.charAt(random.nextInt(20)) + letters.charAt(random.nextInt(20));
    }

    /** Numbers that Ofcom keeps for drama. */
    private static String phone(Random random) {
        return random.nextInt(4) == 0 ? "" : "07700900" + (100 + random.nextInt(900));
    }

    private static String one(String[] some, Random random) {
        return some[random.nextInt(some.length)];
    }
}
