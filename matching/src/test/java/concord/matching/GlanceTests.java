package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.PackedPostcode;
import concord.matching.kernel.Postcode;
import concord.matching.kernel.PostcodeLevel;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a glance holds back could not have been shown, and it holds back most. Fixed seed. */
class GlanceTests {

    private static final long SEED = 20_261_204;

    private final Lexicon lexicon = new Lexicon();
    private final Frequencies frequencies = new Frequencies();
    private final Parts parts = new Parts();
    private final Rows rows = new Rows(parts);
    private final Random random = new Random(SEED);
    private final UnusualPeople unusual = new UnusualPeople(random);

    @Test
    void holdsNobodyBackWhoWouldBeShown() {
        List<PersonRecord> usual = InventedPeople.drawn(1_500, SEED);
        List<PersonRecord> people = unusual.of(usual);
        people.forEach(this::file);
        int shown = 0;

        for (int look = 0; look < 400; look++) {
            PersonRecord asked = random.nextInt(3) == 0
                    ? people.get(random.nextInt(people.size()))
                    : unusual.altered(usual.get(random.nextInt(usual.size())));
            Look one = new Look(asked);
            for (int row = 0; row < people.size(); row++) {
                rows.read(row, one.weigher);
                if (one.weigher.band != null) {
                    assertThat(one.passes(row))
                            .as("%s beside %s, %s bits", asked, people.get(row), one.weigher.bits)
                            .isTrue();
                    shown++;
                }
            }
        }

        assertThat(shown).isGreaterThan(1_000);
    }

    @Test
    void holdsMostOfThoseBackWhoShareANameAndAYear() {
        List<PersonRecord> people = InventedPeople.drawn(3_000, SEED);
        people.forEach(this::file);
        int passed = 0;
        int shown = 0;

        for (PersonRecord asked : people.subList(0, 200)) {
            Look one = new Look(asked);
            for (int row = 0; row < people.size(); row++) {
                rows.read(row, one.weigher);
                shown += one.weigher.band == null ? 0 : 1;
                passed += one.passes(row) ? 1 : 0;
            }
        }

        assertThat(passed).isBetween(shown, 200 * people.size() / 50);
    }

    @Test
    void nothingIsLeftOfARecordThatIsForgotten() {
        file(InventedPeople.drawn(1, SEED).getFirst());
        assertThat(sketch(0)).isNotZero();

        rows.forget(0);
        assertThat(sketch(0)).isZero();
    }

    @Test
    void aSketchTellsEveryDayFromNineteenTenToTwentyThirtySix() {
        PreparedName name = prepared("Amina", "Yusuf");
        for (LocalDate day = LocalDate.of(1899, 12, 1); day.getYear() < 2040; day = day.plusDays(1)) {
            int code = BirthCode.of(BirthDate.on(day));
            int told = Sketch.born(Sketch.of(name, code, PackedPostcode.NONE));
            boolean placeholder = BirthCode.believed(code) == BirthCode.UNKNOWN;
            assertThat(told)
                    .isEqualTo(day.getYear() < 1910 || day.getYear() > 2036 || placeholder ? BirthCode.UNKNOWN : code);
        }
    }

    @Test
    void aSketchOfAYearThatItDoesNotHoldMayBeOfAny() {
        PreparedName name = prepared("Amina", "Yusuf");
        for (BirthDate born : List.of(
                BirthDate.unknown(),
                BirthDate.about(1980),
                BirthDate.on(LocalDate.of(2037, 1, 2)),
                BirthDate.on(LocalDate.of(12_345, 6, 7)))) {
            assertThat(Sketch.born(Sketch.of(name, BirthCode.of(born), PackedPostcode.NONE)))
                    .isEqualTo(BirthCode.UNKNOWN);
        }
    }

    @Test
    void postcodesWithinOneSlipShareAnEnd() {
        Set<String> known = new HashSet<>();
        for (String postcode : List.of("M1 4AB", "LS7 4QT", "SW1A 1AA", "B33 8TH", "90210", "AB12 3CD")) {
            long code = code(postcode);
            String plain = PackedPostcode.text(code);
            for (String slipped : slips(plain)) {
                long other = code(slipped);
                PostcodeLevel level = PackedPostcode.between(code, other);
                if (level != PostcodeLevel.DIFFERENT && Sketch.hasEnds(other)) {
                    assertThat(Sketch.start(code) == Sketch.start(other) || Sketch.end(code) == Sketch.end(other))
                            .as("%s and %s: %s", plain, slipped, level)
                            .isTrue();
                    known.add(level.name());
                }
            }
        }
        assertThat(known).contains("FULL", "ONE_CHARACTER");
    }

    @Test
    void postcodesOfOneDistrictShareTheirStart() {
        assertThat(Sketch.start(code("M1 4AB"))).isEqualTo(Sketch.start(code("M1 9ZZ")));
        assertThat(Sketch.start(code("SW1A 1AA"))).isEqualTo(Sketch.start(code("SW1A 2BB")));
        assertThat(Sketch.hasEnds(code("M1"))).isFalse();
        assertThat(Sketch.hasEnds(code("1234"))).isFalse();
    }

    private static List<String> slips(String text) {
        Set<String> slips = new HashSet<>(Set.of(text));
        for (int at = 0; at <= text.length(); at++) {
            for (char symbol : "AZ19".toCharArray()) {
                slips.add(text.substring(0, at) + symbol + text.substring(at));
                if (at < text.length()) {
                    slips.add(text.substring(0, at) + symbol + text.substring(at + 1));
                }
            }
            if (at < text.length()) {
                slips.add(text.substring(0, at) + text.substring(at + 1));
            }
            if (at + 1 < text.length()) {
                slips.add(text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2));
            }
        }
        return slips.stream().filter(slip -> Postcode.of(slip).isPresent()).toList();
    }

    private static long code(String postcode) {
        return PackedPostcode.of(Postcode.of(postcode).orElseThrow());
    }

    private PreparedName prepared(String given, String family) {
        return PreparedRecord.of(PersonRecord.called("one", given, family), lexicon)
                .names()
                .getFirst();
    }

    private void file(PersonRecord person) {
        PreparedRecord record = PreparedRecord.of(person, lexicon);
        record.tokens().forEach(lexicon::admit);
        frequencies.add(record, 1);
        rows.append(record);
    }

    private long sketch(int row) {
        long[] sketch = new long[1];
        rows.sketches(new int[] {row}, 0, 1, sketch);
        return sketch[0];
    }

    /** One query beside all rows. */
    private final class Look {
        private final Weigher weigher;
        private final Glance glance;

        Look(PersonRecord asked) {
            PreparedRecord query = PreparedRecord.of(asked, lexicon);
            var alike = new LinkedHashMap<NameToken, List<NameToken>>();
            query.tokens().forEach(word -> alike.put(word, lexicon.like(word)));
            weigher = new Weigher(query, alike, parts, frequencies);
            glance = new Glance(query, alike, frequencies);
        }

        boolean passes(int row) {
            return glance.mayBeShown(sketch(row));
        }
    }
}
