package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;

import concord.matching.kernel.NameToken;
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
    private final UnusualPeople unusual = new UnusualPeople(random);

    @Test
    void rowsWeighToTheBitWhatTheirRecordsWeigh() {
        List<PersonRecord> usual = InventedPeople.drawn(700, SEED);
        List<PersonRecord> people = unusual.of(usual);
        people.forEach(this::file);
        int shown = 0;

        for (int look = 0; look < 150; look++) {
            PersonRecord asked = random.nextInt(3) == 0
                    ? people.get(random.nextInt(people.size()))
                    : unusual.altered(usual.get(random.nextInt(usual.size())));
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
        List<PersonRecord> people = unusual.of(InventedPeople.drawn(700, SEED));
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
}
