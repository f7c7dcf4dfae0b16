package concord.matching.batch;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.kernel.PackedDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What two rows are found to share, and which rows are brought together to be compared. */
class ComparisonTests {

    private final People people = People.of(Population.of(Population.withSlips(1_500, 41)));

    @Test
    void comparesTheSameWhicheverRowComesFirst() {
        Comparer comparer = new Comparer(people);
        Comparer other = new Comparer(people);
        Random random = new Random(41);
        for (int pair = 0; pair < 50_000; pair++) {
            int one = random.nextInt(people.rows);
            int two = pair % 2 == 0 ? random.nextInt(people.rows) : Math.min(people.rows - 1, one + 1);
            comparer.compare(one, two);
            other.compare(two, one);
            assertThat(other.found).isEqualTo(comparer.found);
        }
    }

    @Test
    void findsARowWhollyLikeItself() {
        Comparer comparer = new Comparer(people);
        for (int row = 0; row < people.rows; row++) {
            comparer.compare(row, row);
            assertThat(Arrays.stream(comparer.found).map(Found::level)).allMatch(level -> level <= 2);
        }
    }

    /** The promise of {@link Keys}: a letter changed in one part of the name is reached when any one weak sign agrees. */
    @Test
    void bringsTogetherAMisspeltNameWithOneWeakSign() {
        Set<Long> reached = reached(Keys.of(people, true));
        Comparer comparer = new Comparer(people);
        int near = 0;
        for (int one = 0; one < people.rows; one++) {
            for (int other = one + 1; other < people.rows; other++) {
                comparer.compare(one, other);
                int family = Found.level(comparer.found[Comparer.FAMILY]);
                int born = Found.level(comparer.found[Comparer.FIRST_FEATURE]);
                boolean misspelt = family == NamePartLevel.ONE_EDIT || family == NamePartLevel.EXACT;
                boolean sign =
                        born == BirthFeature.SWAPPED || born == BirthFeature.YEAR || born == BirthFeature.YEAR_AND_ONE;
                if (misspelt
                        && sign
                        && people.names.part(people.names.family[one]).joined.length() > 4) {
                    near++;
                    assertThat(reached).contains((long) one << 32 | other);
                }
            }
        }
        assertThat(near).isGreaterThan(100);
    }

    /** The promise of {@link FewKeys}: a part of the name is enough when the year agrees, or the day with its month. 1 January is no day. */
    @Test
    void bringsTogetherInALargeTableOnePartOfTheNameWithPartOfTheDate() {
        Set<Long> reached = reached(FewKeys.of(people));
        Comparer comparer = new Comparer(people);
        int near = 0;
        for (int one = 0; one < people.rows; one++) {
            for (int other = one + 1; other < people.rows; other++) {
                comparer.compare(one, other);
                boolean sameName = people.names.family[one] == people.names.family[other]
                        && carriesAName(people.names.part(people.names.family[one]));
                boolean sign = switch (Found.level(comparer.found[Comparer.FIRST_FEATURE])) {
                    case BirthFeature.SWAPPED, BirthFeature.YEAR, BirthFeature.YEAR_AND_ONE -> true;
                    case BirthFeature.DAY_AND_MONTH -> people.born.packed(one) % 10_000 != 101;
                    default -> false;
                };
                if (sameName && sign) {
                    near++;
                    assertThat(reached).contains((long) one << 32 | other);
                }
            }
        }
        assertThat(near).isGreaterThan(100);
    }

    /** Singh and Kaur, and initials, bring nobody together. */
    private static boolean carriesAName(NamePart part) {
        return Arrays.stream(part.carriers).anyMatch(word -> word != NamePart.NO_CARRIER);
    }

    private Set<Long> reached(List<KeySource> keys) {
        Set<Long> reached = new HashSet<>();
        Blocks blocks = Blocks.of(keys, people, 0, new Refinement(1_000, 0, List.of()));
        for (int row = 0; row < people.rows; row++) {
            int current = row;
            blocks.earlier(row, earlier -> reached.add((long) earlier << 32 | current));
        }
        return reached;
    }

    @Test
    void splitsAGroupThatIsTooLargeAndDropsNobody() {
        long[] rows = new long[1_000];
        Arrays.setAll(rows, row -> row);
        Refinement refinement = new Refinement(40, 0, List.of(row -> row % 7, row -> row % 3));
        Set<Integer> kept = new HashSet<>();

        refinement.split(rows, rows.length, (group, from, to) -> {
            assertThat(to - from).isLessThanOrEqualTo(48);
            for (int at = from; at < to; at++) {
                kept.add((int) group[at]);
            }
        });

        assertThat(kept).hasSize(1_000);
    }

    /** The glances that part most pairs may err on one side only. */
    @Test
    void neverTakesAtAGlanceForDifferentWhatIsAlike() {
        Random random = new Random(43);
        int parted = 0;
        for (int pair = 0; pair < 50_000; pair++) {
            int one = random.nextInt(people.rows);
            int other = pair % 2 == 0 ? random.nextInt(people.rows) : Math.min(people.rows - 1, one + 1);
            for (Feature feature : people.features) {
                int ours = feature.codes[one];
                int theirs = feature.codes[other];
                boolean known = ours != 0 && theirs != 0 && ours != theirs && feature.hasGlance();
                if (known && feature.differ(feature.glance(ours), feature.glance(theirs))) {
                    parted++;
                    assertThat(feature.compare(ours, theirs)).isEqualTo(feature.different());
                }
            }
        }
        assertThat(parted).isGreaterThan(10_000);
    }

    @Test
    void neverTakesAtAGlanceForDifferentPartsOfNamesThatAreAlike() {
        PartSigns signs = new PartSigns(people.names);
        int parted = 0;
        for (int one = 1; one < people.names.parts(); one++) {
            for (int other = 1; other < one; other++) {
                if (!signs.mayBeAlike(one, other)) {
                    parted++;
                    assertThat(NamePartLevel.between(people.names.part(one), people.names.part(other)))
                            .isEqualTo(NamePartLevel.DIFFERENT);
                }
            }
        }
        assertThat(parted).isGreaterThan(10_000);
    }

    @Test
    void countsTheFiguresOfDatesThatDifferAllAtOnce() {
        Random random = new Random(44);
        for (int pair = 0; pair < 10_000; pair++) {
            int one = 1900_01_01 + random.nextInt(120_00_00);
            int other = pair % 2 == 0 ? one + random.nextInt(40) : 1900_01_01 + random.nextInt(120_00_00);
            assertThat(PackedDate.differing(PackedDate.figures(one), PackedDate.figures(other)))
                    .isEqualTo(figuresThatDiffer(one, other));
        }
    }

    @Test
    void sortsBySomeBitsAndLeavesEqualOnesInTheirOrder() {
        long[] values = new long[20_000];
        Random random = new Random(6);
        Arrays.setAll(values, at -> (long) random.nextInt(500) << 32 | at);

        long[] sorted = LongSort.sort(values.clone(), values.length, 32, 48);

        assertThat(Arrays.copyOf(sorted, values.length))
                .isEqualTo(Arrays.stream(values).sorted().toArray());
    }

    @Test
    void sortsNumbersAsUnsigned() {
        Random random = new Random(5);
        long[] values = random.longs(10_000).toArray();
        long[] expected = Arrays.stream(values)
                .boxed()
                .sorted(Long::compareUnsigned)
                .mapToLong(Long::longValue)
                .toArray();

        assertThat(Arrays.copyOf(LongSort.sort(values.clone(), values.length), values.length))
                .isEqualTo(expected);
        assertThat(Arrays.copyOf(LongSort.sort(Arrays.copyOf(values, 100), 100), 100))
                .isEqualTo(Arrays.stream(values, 0, 100)
                        .boxed()
                        .sorted(Long::compareUnsigned)
                        .mapToLong(Long::longValue)
                        .toArray());
    }

    private static int figuresThatDiffer(int one, int other) {
        String ours = String.format(Locale.ROOT, "%08d", one);
        String theirs = String.format(Locale.ROOT, "%08d", other);
        return (int) IntStream.range(0, ours.length())
                .filter(at -> ours.charAt(at) != theirs.charAt(at))
                .count();
    }
}
