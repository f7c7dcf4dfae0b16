package concord.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An export verifies as it was written, and in no other way. */
class ExportTests {

    private static final int HEADER_LINES = 8;
    private static final List<byte[]> ENTRIES = Logs.entries(40, 5);
    private static final List<byte[]> FEW = ENTRIES.subList(0, 7);
    private static final Verifier VERIFIER = Verifier.of(Logs.LOG_KEY.keys().getPublic());

    @Test
    void verifiesAtEverySize() throws IOException {
        for (int size = 0; size <= ENTRIES.size(); size++) {
            List<byte[]> entries = ENTRIES.subList(0, size);

            Verdict verdict = verdict(export(entries));

            assertThat(verdict).isEqualTo(new Verdict.Verified(Logs.checkpoint(entries), List.of(Logs.ORIGIN)));
        }
    }

    @Test
    void noticesEveryFlippedBitInItsEntriesAndNamesTheLine() throws IOException {
        byte[] file = export(FEW);
        int line = 1;
        for (int position = 0; position < file.length; position++) {
            for (int bit = 0; bit < 8 && line > HEADER_LINES; bit++) {
                file[position] ^= (byte) (1 << bit);
                assertThat(badLine(file)).as("byte %d, bit %d", position, bit).isEqualTo(line);
                file[position] ^= (byte) (1 << bit);
            }
            line += file[position] == '\n' ? 1 : 0;
        }
        assertThat(line).isEqualTo(HEADER_LINES + FEW.size() + 1);
    }

    @Test
    void noticesEveryFlippedBitInItsHeader() throws IOException {
        byte[] file = export(FEW);
        int header = new String(file, UTF_8).indexOf("\n0 ") + 2; // the dash has three bytes
        for (int bit = 0; bit < 8 * header; bit++) {
            file[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(verdict(file).isVerified()).as("bit %d", bit).isFalse();
            file[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void noticesEveryPlaceAtWhichItIsCutShort() throws IOException {
        byte[] file = export(FEW);
        for (int length = 0; length < file.length; length++) {
            assertThat(verdict(Arrays.copyOf(file, length)).isVerified())
                    .as("length %d", length)
                    .isFalse();
        }
    }

    @Test
    void noticesALineThatIsMissingTwiceThereOrOutOfTurn() throws IOException {
        List<String> lines = new String(export(ENTRIES), UTF_8).lines().toList();
        for (int index = HEADER_LINES; index < lines.size(); index++) {
            List<String> missing = new ArrayList<>(lines);
            missing.remove(index);
            List<String> twice = new ArrayList<>(lines);
            twice.add(index, lines.get(index));
            List<String> swapped = new ArrayList<>(lines);
            Collections.swap(swapped, index, lines.size() - 1);

            assertThat(verdict(missing)).isInstanceOf(Verdict.BadLine.class);
            assertThat(verdict(twice)).isInstanceOf(Verdict.BadLine.class);
            assertThat(swapped.equals(lines) || verdict(swapped) instanceof Verdict.BadLine)
                    .isTrue();
        }
    }

    @Test
    void noticesAnEntryThatWasForgedTogetherWithItsLeafHash() throws IOException {
        List<String> lines =
                new ArrayList<>(new String(export(ENTRIES), UTF_8).lines().toList());
        byte[] forged = {1, 2, 3};
        lines.set(
                HEADER_LINES + 7,
                "7 " + StrictBase64.encode(forged) + " " + Hash.ofLeaf(forged).base64());

        assertThat(verdict(lines)).isInstanceOf(Verdict.OtherRoot.class);
    }

    @Test
    void noticesARewrittenHistoryThoughItsOwnKeySignedIt() throws IOException {
        List<byte[]> rewritten = new ArrayList<>(ENTRIES);
        rewritten.set(3, new byte[] {1});
        for (int size = 0; size <= ENTRIES.size(); size++) {
            Checkpoint kept = Logs.checkpoint(ENTRIES.subList(0, size));
            Verifier verifier = new Verifier(Logs.LOG_KEY.keys().getPublic(), List.of(), kept);

            assertThat(verifier.verify(stream(export(ENTRIES))).isVerified()).isTrue();
            assertThat(verifier.verify(stream(export(rewritten))))
                    .isEqualTo(
                            size > 3
                                    ? new Verdict.Rewritten(kept)
                                    : new Verdict.Verified(Logs.checkpoint(rewritten), List.of(Logs.ORIGIN)));
        }
    }

    @Test
    void noticesALogThatIsShorterThanItWas() throws IOException {
        Checkpoint kept = Logs.checkpoint(ENTRIES);
        Verifier verifier = new Verifier(Logs.LOG_KEY.keys().getPublic(), List.of(), kept);

        assertThat(verifier.verify(stream(export(ENTRIES.subList(0, 39))))).isEqualTo(new Verdict.Rewritten(kept));
    }

    @Test
    void asksForTheSignatureOfEachWitnessGiven() throws IOException {
        Verifier verifier =
                new Verifier(Logs.LOG_KEY.keys().getPublic(), List.of(Logs.WITNESS_KEY.verifyingKey()), null);
        SignedCheckpoint signed = Logs.checkpoint(ENTRIES).sign(Logs.LOG_KEY);

        assertThat(verifier.verify(stream(export(signed, ENTRIES))))
                .isEqualTo(new Verdict.NotSigned("north.example/witness"));
        assertThat(verifier.verify(stream(export(signed.witness(Logs.WITNESS_KEY), ENTRIES)))
                        .isVerified())
                .isTrue();
    }

    @Test
    void isNotFinishedWithOtherEntriesThanItsCheckpointCovers() throws IOException {
        SignedCheckpoint signed = Logs.checkpoint(ENTRIES).sign(Logs.LOG_KEY);
        List<byte[]> others = Logs.entries(40, 6);

        for (List<byte[]> entries : List.of(ENTRIES.subList(0, 39), others)) {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> export(signed, entries));
        }
    }

    @Test
    void takesTheLongestEntryAndNoLonger() throws IOException {
        byte[] longest = new byte[MerkleLog.LONGEST_ENTRY];

        assertThat(verdict(export(List.of(longest))).isVerified()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> export(List.of(new byte[MerkleLog.LONGEST_ENTRY + 1])));
    }

    @Test
    void doesNotFillTheMemoryWithALineWithoutAnEnd() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'A';
            }
        };

        assertThat(VERIFIER.verify(endless))
                .isEqualTo(new Verdict.BadLine(1, "the line is longer than any entry may be"));
    }

    private static long badLine(byte[] file) throws IOException {
        return verdict(file) instanceof Verdict.BadLine(long line, String reason) ? line : 0;
    }

    private static Verdict verdict(List<String> lines) throws IOException {
        return verdict((String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    private static Verdict verdict(byte[] file) throws IOException {
        return VERIFIER.verify(stream(file));
    }

    private static InputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }

    private static byte[] export(List<byte[]> entries) throws IOException {
        return export(Logs.checkpoint(entries).sign(Logs.LOG_KEY), entries);
    }

    private static byte[] export(SignedCheckpoint signed, List<byte[]> entries) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Export export = new Export(file, signed);
        for (byte[] entry : entries) {
            export.add(entry);
        }
        export.finish();
        return file.toByteArray();
    }
}
