package concord.benchmarks.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes a person down as another agency might have. Rates follow the published national parameters (hmpps-person-match, February 2026): of the
 * records of one person one in eight spells the name otherwise, one in twenty has another date of birth, one in five another address.
 */
public final class Corrupter {

    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";

    /** Ways of hearing and of writing in Latin letters; each may happen either way round. */
    private static final List<String[]> VARIANTS = List.of(
            new String[] {"ee", "i"},
            new String[] {"ou", "u"},
            new String[] {"oo", "u"},
            new String[] {"kh", "h"},
            new String[] {"q", "k"},
            new String[] {"c", "k"},
            new String[] {"ph", "f"},
            new String[] {"y", "i"},
            new String[] {"v", "w"},
            new String[] {"sz", "sh"},
            new String[] {"cz", "ch"},
            new String[] {"x", "hs"},
            new String[] {"zh", "ch"},
            new String[] {"mm", "m"},
            new String[] {"ss", "s"},
            new String[] {"tt", "t"},
            new String[] {"ll", "l"},
            new String[] {"ie", "y"},
            new String[] {"aa", "a"},
            new String[] {"dh", "d"});

    private final Population population;
    private final Random random;

    public Corrupter(Population population, long seed) {
        this.population = population;
        this.random = new Random(seed);
    }

    /** With the rates of life: most records differ in nothing or in one field. */
    public Invented again(Invented person) {
        Invented written = person;
        if (random.nextInt(100) < 12) {
            written = misspelt(written);
        }
        if (random.nextInt(100) < 5) {
            written = misdated(written);
        }
        return random.nextInt(100) < 20 ? population.moved(written, random) : written;
    }

    /** With exactly so many of the three fields wrong: the name, the date of birth, the home. */
    public Invented withWrong(Invented person, int fields) {
        boolean[] wrong = new boolean[3];
        for (int left = fields; left > 0; ) {
            int field = random.nextInt(3);
            left -= wrong[field] ? 0 : 1;
            wrong[field] = true;
        }
        Invented written = wrong[0] ? misspelt(person) : person;
        written = wrong[1] ? misdated(written) : written;
        return wrong[2] ? population.moved(written, random) : written;
    }

    private Invented misspelt(Invented person) {
        return switch (random.nextInt(10)) {
            case 0 -> person.named(person.family(), person.given());
            case 1, 2, 3 -> person.named(variant(person.given()), person.family());
            case 4, 5 -> person.named(person.given(), variant(person.family()));
            case 6, 7 -> person.named(slip(person.given()), person.family());
            default -> person.named(person.given(), slip(person.family()));
        };
    }

    /** Another spelling of the same sound; where the name offers none, a slip. */
    private String variant(String name) {
        int first = random.nextInt(VARIANTS.size());
        for (int at = 0; at < VARIANTS.size(); at++) {
            String[] pair = VARIANTS.get((first + at) % VARIANTS.size());
            int from = name.contains(pair[0]) ? 0 : 1;
            if (name.contains(pair[from])) {
                return name.replaceFirst(pair[from], pair[1 - from]);
            }
        }
        return slip(name);
    }

    private String slip(String name) {
        int at = random.nextInt(name.length());
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> name.length() > 3 ? before + after : name + beside(name.charAt(at));
            case 1 -> before + beside(name.charAt(at)) + after;
            case 2 -> before + name.charAt(at) + name.charAt(at) + after;
            default ->
                after.isEmpty() || after.charAt(0) == name.charAt(at)
                        ? before + beside(name.charAt(at)) + after
                        : before + after.charAt(0) + name.charAt(at) + after.substring(1);
        };
    }

    private char beside(char letter) {
        int key = KEYS.indexOf(letter);
        return key < 0 ? 'e' : KEYS.charAt((key + 1) % KEYS.length());
    }

    private Invented misdated(Invented person) {
        LocalDate born = person.born();
        return person.bornOn(
                switch (random.nextInt(6)) {
                    case 0, 1 ->
                        born.getDayOfMonth() <= 12 && born.getDayOfMonth() != born.getMonthValue()
                                ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
                                : born.plusDays(1);
                    case 2 -> LocalDate.of(born.getYear(), 1, born.equals(LocalDate.of(born.getYear(), 1, 1)) ? 2 : 1);
                    case 3 -> born.plusYears(random.nextBoolean() ? 1 : -1);
                    case 4 -> born.plusYears(random.nextBoolean() ? 10 : -10);
                    default -> born.withDayOfMonth(1 + (born.getDayOfMonth() + 9) % 28);
                });
    }
}
