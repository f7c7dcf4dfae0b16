package concord.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was printed is read again; what was not printed is refused, with its line. */
class TextFormTests {

    private static final String HASH = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final List<byte[]> ENTRIES = Logs.entries(70, 3);
    private static final MerkleLog LOG = Logs.log(ENTRIES);

    @Test
    void readsEveryProofThatItPrinted() {
        for (int size = 1; size <= 70; size++) {
            InclusionProof inclusion = LOG.inclusion(size / 2, size);
            ConsistencyProof consistency = LOG.consistency(size / 2, size);

            assertThat(InclusionProof.parse(inclusion.text())).isEqualTo(inclusion);
            assertThat(ConsistencyProof.parse(consistency.text())).isEqualTo(consistency);
        }
    }

    @Test
    void readsEveryCheckpointThatItPrinted() {
        for (int size = 0; size <= 70; size++) {
            Checkpoint checkpoint = Logs.checkpoint(ENTRIES.subList(0, size));

            assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
            assertThat(SignedCheckpoint.parse(checkpoint.sign(Logs.LOG_KEY).text()))
                    .isEqualTo(checkpoint.sign(Logs.LOG_KEY));
        }
    }

    @Test
    void hasOneTextForEachValue() {
        assertNoOtherTextReadsTheSame(LOG.inclusion(5, 70), LOG.inclusion(5, 70).text(), InclusionProof::parse);
        assertNoOtherTextReadsTheSame(
                LOG.consistency(5, 70), LOG.consistency(5, 70).text(), ConsistencyProof::parse);
        Checkpoint checkpoint = Logs.checkpoint(ENTRIES);
        assertNoOtherTextReadsTheSame(checkpoint, checkpoint.text(), Checkpoint::parse);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "junk, 1",
        "'concord-inclusion/2\n', 1",
        "'concord-inclusion/1\r\n', 1",
        "'concord-inclusion/1\n', 2",
        "'concord-inclusion/1\nindex\n', 2",
        "'concord-inclusion/1\nindex -1\n', 2",
        "'concord-inclusion/1\nindex 01\n', 2",
        "'concord-inclusion/1\nindex 99999999999999999999\n', 2",
        "'concord-inclusion/1\nsize 1\n', 2",
        "'concord-inclusion/1\nindex 5\nsize 5\n', 3",
        "'concord-inclusion/1\nindex 5\nsize 8\npath 65\n', 4",
        "'concord-inclusion/1\nindex 5\nsize 8\npath 1\n', 5",
        "'concord-inclusion/1\nindex 5\nsize 8\npath 1\nAAAA\n', 5",
        "'concord-inclusion/1\nindex 5\nsize 8\npath 0\n\n', 5",
        "'concord-inclusion/1\nindex 5\nsize 8\npath 1\n" + HASH + "', 5",
        "'concord-inclusion/1\nindex 5\nsize 8\npath 1\n" + HASH + "\n" + HASH + "\n', 6"
    })
    void refusesWhatIsNoInclusionProofAndNamesTheLine(String text, long line) {
        assertThatExceptionOfType(MalformedText.class)
                .isThrownBy(() -> InclusionProof.parse(text))
                .satisfies(malformed -> assertThat(malformed.line()).isEqualTo(line))
                .withMessageStartingWith("Line " + line + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "'concord-inclusion/1\nfrom 1\n', 1",
        "'concord-consistency/1\nfrom 8\nto 6\n', 3",
        "'concord-consistency/1\nfrom 6\nto 8\npath x\n', 4"
    })
    void refusesWhatIsNoConsistencyProofAndNamesTheLine(String text, long line) {
        assertThatExceptionOfType(MalformedText.class)
                .isThrownBy(() -> ConsistencyProof.parse(text))
                .satisfies(malformed -> assertThat(malformed.line()).isEqualTo(line));
    }

    @ParameterizedTest
    @CsvSource({
        "'\n', 1",
        "'two words\n', 1",
        "'a+b\n', 1",
        "'log\n+1\n', 2",
        "'log\n1\nAAAA\n', 3",
        "'log\n0\n" + HASH + "\n', 3",
        "'log\n1\n" + HASH + "\n', 4",
        "'log\n1\n" + HASH + "\nat noon\n', 4",
        "'log\n1\n" + HASH + "\nat 2026-11-22T09:00:00.000Z\n', 4",
        "'log\n1\n" + HASH + "\nat 2026-11-22T09:00:00Z\nmore\n', 5"
    })
    void refusesWhatIsNoCheckpointAndNamesTheLine(String text, long line) {
        assertThatExceptionOfType(MalformedText.class)
                .isThrownBy(() -> Checkpoint.parse(text))
                .satisfies(malformed -> assertThat(malformed.line()).isEqualTo(line));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5",
        "'\n', 6",
        "'\n\u2014 log\n', 6",
        "'\n\u2014 log AAAA\n', 6",
        "'\n\u2014 log AAAAAA==\n', 6",
        "'\n- log AAAAAAE=\n', 6",
        "'\n\u2014 log AAAAAAE=\n\n', 7"
    })
    void refusesWhatIsNoSignatureAndNamesTheLine(String signatures, long line) {
        String checkpoint = Logs.checkpoint(ENTRIES).text();

        assertThatExceptionOfType(MalformedText.class)
                .isThrownBy(() -> SignedCheckpoint.parse(checkpoint + signatures))
                .satisfies(malformed -> assertThat(malformed.line()).isEqualTo(line));
    }

    private static <T> void assertNoOtherTextReadsTheSame(T value, String text, Function<String, T> parse) {
        byte[] bytes = text.getBytes(ISO_8859_1);
        for (int position = 0; position < bytes.length; position++) {
            for (int mask : new int[] {1, 2, 4, 0x10, 0x20, 0x80}) {
                bytes[position] ^= (byte) mask;
                assertThat(readOrRefused(parse, new String(bytes, ISO_8859_1))).isNotEqualTo(value);
                bytes[position] ^= (byte) mask;
            }
        }
    }

    private static <T> Object readOrRefused(Function<String, T> parse, String text) {
        try {
            return parse.apply(text);
        } catch (MalformedText refused) {
            return refused;
        }
    }
}
