package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.kernel.NameToken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rows of numbers weigh what the records themselves weigh, and give the records back as they were. Fixed seed. */
class WeigherTests {

    private static final long SEED = 20_261_203;

    private final Lexicon lexicon = new Lexicon();
    private final Frequencies frequencies = new Frequencies();
    private final Parts parts = new Parts();
    private final Rows rows = new Rows(parts);
    private final Random random = new Random(SEED);

    @Test
    void rowsWeighToTheBitWhatTheirRecordsWeigh() {
        List<PersonRecord> usual = InventedPeople.drawn(700, SEED);
        List<PersonRecord> people = unusual(usual);
        people.forEach(this::file);
        int shown = 0;

        for (int look = 0; look < 150; look++) {
            PersonRecord asked = random.nextInt(3) == 0
                    ? people.get(random.nextInt(people.size()))
                    : altered(usual.get(random.nextInt(usual.size())));
            PreparedRecord query = PreparedRecord.of(asked, lexicon);
            var alike = new LinkedHashMap<NameToken, List<NameToken>>();
            query.tokens().forEach(word -> alike.put(word, lexicon.like(word)));
            Weigher weigher = new Weigher(query, alike, parts, frequencies);
            for (int row = 0; row < people.size(); row++) {
                rows.read(row, weigher);
                PreparedRecord record = PreparedRecord.of(people.get(row), lexicon);
                Assessment assessment = Assessment.of(query, record, frequencies);
                assertThat(weigher.bits)
                        .as("%s beside %s", asked.names(), record.names())
                        .isEqualTo(assessment.bits());
                assertThat(weigher.band).isEqualTo(assessment.band());
                shown += weigher.band == null ? 0 : 1;
            }
        }

        assertThat(shown).isGreaterThan(150);
    }

    @Test
    void rowsGiveTheirRecordsBackAsTheyWere() {
        List<PersonRecord> people = unusual(InventedPeople.drawn(700, SEED));
        people.forEach(this::file);

        for (int row = 0; row < people.size(); row++) {
            assertThat(rows.source(row)).isEqualTo(people.get(row));
            assertThat(rows.prepared(row)).isEqualTo(PreparedRecord.of(people.get(row), lexicon));
        }
    }

    private void file(PersonRecord person) {
        PreparedRecord record = PreparedRecord.of(person, lexicon);
        record.tokens().forEach(lexicon::admit);
        frequencies.add(record, 1);
        rows.append(record);
    }

    /** The same people and further ones, written in every way that systems write. */
    private List<PersonRecord> unusual(List<PersonRecord> people) {
        var all = new ArrayList<>(people);
        people.forEach(person -> all.add(altered(person)));
        all.add(PersonRecord.called("a name in one field", "Amina Yusuf", ""));
        all.add(PersonRecord.called("in the other", "", "Amina Yusuf").livedAt("LS7 4QT"));
        all.add(PersonRecord.called("half a name", "", "Yusuf").livedAt("ls74qt"));
        all.add(PersonRecord.called("an initial", "A", "Yusuf").livedAt("LS7").born(BirthDate.about(1996)));
        all.add(PersonRecord.called("no name", "", "").livedAt("LS7 4QT"));
        all.add(PersonRecord.called("nobody's date", "Amina", "Yusuf").born(BirthDate.on(LocalDate.of(1900, 1, 1))));
        all.add(PersonRecord.called("far away", "Amina", "Yusuf").born(BirthDate.on(LocalDate.of(12_345, 6, 7))));
        all.add(PersonRecord.called("before", "Amina", "Yusuf").born(BirthDate.about(-40)));
        all.add(PersonRecord.called("8f14e45f-ceea-467f-a8f1-0242ac130003", "Amina", "Yusuf")
                .livedAt("no fixed abode"));
        all.add(PersonRecord.called("8F14E45F-CEEA-467F-A8F1-0242AC130003", "Amina", "Yusuf")
                .livedAt("LS7  4QT"));
        all.add(PersonRecord.called("", "Амина", "Юсуф").livedAt("ls7 4qt"));
        return all;
    }

    private PersonRecord altered(PersonRecord person) {
        Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
        PersonRecord slipped = slip.of(person, random).orElse(person);
        String given =
                slipped.names().isEmpty() ? "" : slipped.names().getFirst().given();
        String family =
                slipped.names().isEmpty() ? "" : slipped.names().getFirst().family();
        return switch (random.nextInt(6)) {
            case 0 -> slipped.alsoKnownAs(/* given= */ family, /* family= */ given);
            case 1 -> slipped.alsoKnownAs("Amina Rose", "Yusuf").livedAt("LS7 4QT");
            case 2 ->
                PersonRecord.called(person.id() + " whole", given + " " + family, "")
                        .born(slipped.born());
            case 3 -> slipped.born(BirthDate.about(1950 + random.nextInt(60)));
            case 4 -> slipped.livedAt("M14 5RT").livedAt("M41 5RT");
            default -> slipped;
        };
    }
}
