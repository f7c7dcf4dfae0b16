package concord.people;

import java.time.LocalDate;
import java.util.Random;

/** Invents people: names of several origins, birth dates and postcodes, from a fixed seed. Nobody of them exists. */
final class Invented {

    private static final String[] GIVEN = {
        "Oliver",
        "Amelia",
        "Mohammed",
        "Fatima",
        "Krzysztof",
        "Agnieszka",
        "Oluwaseun",
        "Chidinma",
        "Rhys",
        "Siobhan",
        "Arjun",
        "Priya",
        "Wei",
        "Xiaoling",
        "Yusuf",
        "Khadija",
        "Daniel",
        "Charlotte",
        "Tomasz",
        "Abdullahi",
        "Connor",
        "Imran",
        "Jasmine",
        "Theodore",
        "Zainab",
        "Callum",
        "Harriet",
        "Dmitri",
        "Nadia",
        "Kwame"
    };
    private static final String[] STEM = {
        "Hart", "Whit", "Black", "Ash", "Brad", "Sten", "Marl", "Thorn", "Cran", "Eller", "Wood", "Fair", "Hol", "Lang",
        "Nor", "Pem", "Quil", "Ridge", "Sutter", "Wake"
    };
    private static final String[] END = {
        "ley", "worth", "field", "ington", "man", "brook", "well", "stone", "ridge", "combe", "wick", "more", "owski",
        "ani", "eke", "sen", "gate", "shaw", "den", "by"
    };

    private final Random random;

    Invented(long seed) {
        this.random = new Random(seed);
    }

    PersonDetails person() {
        return PersonDetails.called(one(GIVEN), one(STEM) + one(END))
                .born(Born.on(LocalDate.of(1960, 1, 1).plusDays(random.nextInt(18_500))))
                .livingAt(new Address("", postcode()));
    }

    private String postcode() {
        return "Q" + letter() + (1 + random.nextInt(20)) + " " + random.nextInt(10) + letter() + letter();
    }

    private char letter() {
        return (char) ('A' + random.nextInt(26));
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
