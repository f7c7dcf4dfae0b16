package concord.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws an invented, British-looking population in households, the same for the same seed. */
public final class InventedPeople {

    private static final List<String> GIVEN = List.of(
                    "Oliver George Harry Noah Jack Leo Arthur Muhammad Oscar Charlie Jacob Thomas Henry Freddie Alfie Archie",
                    "Amelia Olivia Isla Emily Ava Lily Mia Sophia Isabella Grace Freya Poppy Ella Evie Charlotte Daisy Florence",
                    "Daniel Matthew Andrew Stephen Paul Kevin Gareth Rhys Callum Fraser Declan Connor Siobhan Niamh Catriona",
                    "Yusuf Ibrahim Bilal Hamza Tariq Imran Zainab Maryam Aisha Fatima Khadija Samira Nasreen Farhan Abdulrahman",
                    "Priya Arjun Rohan Anjali Harpreet Gurdeep Simran Manjit Ravi Sunil Chidi Ngozi Kwame Adaeze Tunde Folake",
                    "Piotr Katarzyna Agnieszka Marek Jerzy Oksana Dmytro Ionut Mihaela Elena Aleksandra Krzysztof Zofia Tomasz",
                    "Mei Wei Linh Minh Hoang Jing Rosalind Beatrice Winston Marcia Delroy Shanice Tyrone Aaliyah Keisha Jermaine")
            .stream()
            .flatMap(line -> List.of(line.split(" ", -1)).stream())
            .toList();

    private static final List<String> FAMILY = List.of(
                    "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts",
                    "Khan Ahmed Hussain Begum Patel Ali Akhtar Mahmood Chaudhry Rahman Singh Kaur Sharma Mehta Okafor Adeyemi Mensah",
                    "Kowalski Nowak Wisniewska Lewandowski Popescu Ionescu Shevchenko Kovalenko Nguyen Tran Chen Wong Campbell Grant")
            .stream()
            .flatMap(line -> List.of(line.split(" ", -1)).stream())
            .toList();

    private static final String[] STARTS = {
        "Bar", "Cal", "Dun", "Fen", "Gar", "Hal", "Kin", "Lor", "Mar", "Nor", "Pem", "Rad", "Sal", "Tor", "Wen", "Ash",
        "Ber", "Cro", "El", "Har", "Ket", "Lang", "Mel", "Ost", "Pol", "Ros", "Stan", "Thor", "Ul", "Whit"
    };
    private static final String[] MIDDLES = {"", "a", "en", "er", "ing", "o", "le", "sto", "mi", "ru"};
    private static final String[] ENDS = {
        "by", "ton", "ley", "field", "worth", "son", "man", "ham", "well", "wick", "ova", "escu", "ari", "dottir",
        "shaw", "combe", "gate", "more", "den", "stead"
    };

    private final Random random;
    private final List<PersonRecord> people = new ArrayList<>();

    private InventedPeople(long seed) {
        this.random = new Random(seed);
    }

    public static List<PersonRecord> drawn(int count, long seed) {
        InventedPeople drawing = new InventedPeople(seed);
        while (drawing.people.size() < count) {
            drawing.addHousehold();
        }
        return List.copyOf(drawing.people.subList(0, count));
    }

    private void addHousehold() {
        String family = familyName();
        String postcode = postcode();
        int members = 1 + random.nextInt(4);
        LocalDate born = birthDate();
        for (int member = 0; member < members; member++) {
            boolean twin = random.nextInt(60) == 0;
            born = twin ? born : birthDate();
            people.add(PersonRecord.called("p" + people.size(), one(GIVEN), family)
                    .born(BirthDate.on(born))
                    .livedAt(postcode));
        }
    }

    private String familyName() {
        return random.nextInt(10) < 5 ? one(FAMILY) : one(List.of(STARTS)) + one(List.of(MIDDLES)) + one(List.of(ENDS));
    }

    private LocalDate birthDate() {
        return LocalDate.of(1940, 1, 1).plusDays(random.nextInt(80 * 365));
    }

    private String postcode() {
        char end = (char) ('A' + random.nextInt(26));
        return one(List.of("M", "LS", "BD", "OL", "B", "SK")) + (1 + random.nextInt(20)) + " " + random.nextInt(10)
                + end + (char) ('A' + random.nextInt(26));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
