package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.kernel.Edits;
import concord.matching.kernel.NameToken;
import concord.matching.kernel.NameWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bound that {@link MatchIndex} states, held for generated cases: whoever is within k slips in one word of the name and
 * agrees in one weak sign is reached, whatever else differs. Invented names of seven origins, every kind of slip at every
 * place, fixed seeds.
 */
class ReachBoundTests {

    private static final long SEED = 20_261_201;
    private static final int DECOYS = 3_000;
    private static final int TWO_SLIPS_EACH = 60;
    private static final LocalDate BORN = LocalDate.of(1996, 4, 9);
    private static final String POSTCODE = "LS7 4QT";

    /** Shares no letter form, sound or initial with any name below. */
    private static final String STRANGER = "Xwjx";

    /** Where names come from: no group may be reached worse than another. */
    enum Origin {
        ENGLISH("Hargreaves Thistlewood Pemberton Whitcombe Ashdown Mellor Crowther Winterbourne Blakeley Smith"),
        SOUTH_ASIAN("Chaudhry Mahmood Subramaniam Bhattacharya Patel Krishnamurthy Akhtar Jayasuriya Rahman Sethi"),
        ARABIC("Abdulrahman Elsayed Mohammed Khalifa Benyoussef Haddad Almasri Bouzid Suleiman Jaber"),
        SLAVIC("Wisniewska Kowalczyk Shevchenko Lewandowski Petrovic Zielinska Hryhorenko Novotny Dvorak Babic"),
        WEST_AFRICAN("Okonkwo Adebayo Chukwuemeka Mensah Olatunji Boateng Oluwaseun Nwachukwu Diallo Keita"),
        CHINESE("Zhang Ouyang Huang Xiao Zheng Liang Chen Shangguan Feng Qiu"),
        IRISH_WELSH("Llewellyn Gallagher Prytherch Kavanagh Morgan Fitzgerald Geraghty Cadwaladr Bevan Doyle");

        private final List<String> names;

        Origin(String names) {
            this.names = List.of(names.split(" ", -1));
        }
    }

    /** What agrees beside the word, and alone. */
    enum WeakSign {
        YEAR_WITHIN_TWO {
            @Override
            PersonRecord of(PersonRecord query, Random random) {
                int year = BORN.getYear() + random.nextInt(5) - 2;
                return query.born(BirthDate.on(LocalDate.of(year, 11, 27)));
            }
        },
        GUESSED_YEAR_WITHIN_THREE {
            @Override
            PersonRecord of(PersonRecord query, Random random) {
                return query.born(BirthDate.about(BORN.getYear() + random.nextInt(7) - 3));
            }
        },
        DAY_AND_MONTH {
            @Override
            PersonRecord of(PersonRecord query, Random random) {
                return query.born(BirthDate.on(BORN.plusYears(11 + random.nextInt(20))));
            }
        },
        DAY_AND_MONTH_SWAPPED {
            @Override
            PersonRecord of(PersonRecord query, Random random) {
                return query.born(
                        BirthDate.on(LocalDate.of(BORN.getYear() - 15, BORN.getDayOfMonth(), BORN.getMonthValue())));
            }
        },
        OUTWARD_POSTCODE {
            @Override
            PersonRecord of(PersonRecord query, Random random) {
                return query.livedAt("LS7 " + random.nextInt(10) + "ZX");
            }
        },
        CONSONANTS_OF_ANOTHER_WORD {
            @Override
            PersonRecord of(PersonRecord query, Random random) {
                return PersonRecord.called(
                        query.id(), "Robon", query.names().getFirst().family());
            }
        };

        abstract PersonRecord of(PersonRecord query, Random random);
    }

    private final Lexicon lexicon = new Lexicon();
    private final LayeredPostings filed = new LayeredPostings(_ -> false, 1 << 16);
    private int places;

    @ParameterizedTest
    @EnumSource
    void reachesEveryNameWithinTheStatedSlipsByOneWeakSign(Origin origin) {
        InventedPeople.drawn(DECOYS, SEED).forEach(this::file);
        var random = new Random(SEED);
        var missed = new ArrayList<String>();
        int cases = 0;

        for (String family : origin.names) {
            int place = file(PersonRecord.called("earlier " + family, "Robin", family)
                    .born(BirthDate.on(BORN))
                    .livedAt(POSTCODE));
            for (String written : misspelt(family.toLowerCase(Locale.ROOT), random)) {
                for (WeakSign sign : WeakSign.values()) {
                    PersonRecord query = sign.of(PersonRecord.called("query", STRANGER, written), random);
                    cases++;
                    if (!reached(query).contains(place)) {
                        missed.add(family + " as " + written + " by " + sign);
                    }
                }
            }
        }

        assertThat(cases).isGreaterThan(3_000);
        assertThat(missed).isEmpty();
    }

    @Test
    void reachesByTheBirthDateWhateverTheName() {
        int place = file(PersonRecord.called("earlier", "Robin", "Thistlewood").born(BirthDate.on(BORN)));
        LocalDate swapped = LocalDate.of(BORN.getYear(), BORN.getDayOfMonth(), BORN.getMonthValue());

        assertThat(reached(PersonRecord.called("query", STRANGER, STRANGER).born(BirthDate.on(BORN))))
                .contains(place);
        assertThat(reached(PersonRecord.called("query", STRANGER, STRANGER).born(BirthDate.on(swapped))))
                .contains(place);
    }

    @Test
    void reachesByABirthDateOneFigureOffAndAnInitial() {
        int place = file(PersonRecord.called("earlier", "Robin", "Thistlewood").born(BirthDate.on(BORN)));
        var random = new Random(SEED);

        for (int look = 0; look < 500; look++) {
            LocalDate slipped = oneFigureOff(random);
            PersonRecord query =
                    PersonRecord.called("query", "Rupert", STRANGER).born(BirthDate.on(slipped));
            assertThat(reached(query)).as("born %s", slipped).contains(place);
        }
    }

    @Test
    void reachesByAWholePostcodeAndAnInitial() {
        int place = file(PersonRecord.called("earlier", "Robin", "Thistlewood").livedAt(POSTCODE));

        assertThat(reached(PersonRecord.called("query", "Rupert", STRANGER).livedAt(POSTCODE)))
                .contains(place);
    }

    /** The keys of the promise are never cut short, however many bear the name. */
    @Test
    void leavesNobodyOutOfACrowdThatTheWeakSignBrings() {
        var crowd = new HashSet<Integer>();
        for (int bearer = 0; bearer < 2_000; bearer++) {
            crowd.add(file(PersonRecord.called("p" + bearer, "Mohammed", "Khan")
                    .born(BirthDate.on(BORN.plusDays(bearer % 200)))));
        }

        assertThat(reached(PersonRecord.called("query", STRANGER, "Kahn").born(BirthDate.about(BORN.getYear()))))
                .containsAll(crowd);
    }

    private int file(PersonRecord person) {
        PreparedRecord record = PreparedRecord.of(person, lexicon);
        record.tokens().forEach(lexicon::admit);
        int place = places++;
        RecordKeys.of(record).forEach(key -> filed.add(key, place));
        filed.settleIfFull();
        return place;
    }

    private Set<Integer> reached(PersonRecord query) {
        var reached = new HashSet<Integer>();
        PreparedRecord prepared = PreparedRecord.of(query, lexicon);
        var alike = new LinkedHashMap<NameToken, List<NameToken>>();
        prepared.tokens().forEach(word -> alike.put(word, lexicon.like(word)));
        Reach.of(prepared, alike, filed.view(), _ -> false, reached::add);
        return reached;
    }

    /** Every single slip at every place, and some two at once where the length allows two; whole words all of them. */
    private static Set<String> misspelt(String word, Random random) {
        var written = new LinkedHashSet<String>();
        written.add(word);
        written.addAll(slips(word, random));
        for (int more = 0; more < TWO_SLIPS_EACH; more++) {
            List<String> once = slips(word, random);
            List<String> twice = slips(once.get(random.nextInt(once.size())), random);
            written.add(twice.get(random.nextInt(twice.size())));
        }
        written.removeIf(other -> !isPromised(word, other));
        return written;
    }

    /** As the bound is stated: one slip in words of two to four letters, two in longer ones; an initial is no word. */
    private static boolean isPromised(String word, String other) {
        int allowed = Edits.allowed(word.length(), other.length());
        return other.length() > 1
                && Edits.between(word, other, allowed) <= allowed
                && NameWords.of(other).words().equals(List.of(other));
    }

    private static List<String> slips(String word, Random random) {
        var slips = new ArrayList<String>();
        for (int at = 0; at <= word.length(); at++) {
            char letter = (char) ('a' + random.nextInt(26));
            slips.add(word.substring(0, at) + letter + word.substring(at)); // added
            if (at < word.length()) {
                slips.add(word.substring(0, at) + word.substring(at + 1)); // left out
                slips.add(word.substring(0, at) + letter + word.substring(at + 1)); // changed
                slips.add(word.substring(0, at) + word.charAt(at) + word.substring(at)); // doubled
            }
            if (at + 1 < word.length()) {
                slips.add(word.substring(0, at)
                        + word.charAt(at + 1)
                        + word.charAt(at)
                        + word.substring(at + 2)); // the other way round
            }
        }
        return slips;
    }

    private static LocalDate oneFigureOff(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> LocalDate.of(1990 + random.nextInt(10), BORN.getMonthValue(), BORN.getDayOfMonth());
            case 1 -> LocalDate.of(BORN.getYear(), 1 + random.nextInt(9), BORN.getDayOfMonth());
            default -> LocalDate.of(BORN.getYear(), BORN.getMonthValue(), 1 + random.nextInt(9));
        };
    }
}
