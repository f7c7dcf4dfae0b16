package concord.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;

/**
 * Writes a log as a file that {@link Verify} checks without us, entry by entry in bounded memory.
 *
 * <pre>
 * concord-ledger-export/1
 * (the signed checkpoint, as {@link SignedCheckpoint#text} prints it)
 * (an empty line)
 * (one line for each entry: index, entry in base64, leaf hash in base64, with one space between)
 * </pre>
 *
 * <p>Each line ends with a line feed. The leaf hash only serves to find the line that is at fault: the verdict rests on
 * the root in the checkpoint.
 */
public final class Export {

    static final String TITLE = "concord-ledger-export/1";

    private final OutputStream out;
    private final Checkpoint checkpoint;
    private final Peaks peaks = new Peaks(Frontier.empty());

    /** Writes the header. The stream stays the caller's to close. */
    public Export(OutputStream out, SignedCheckpoint signed) throws IOException {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.checkpoint = signed.checkpoint();
        this.out.write((TITLE + "\n" + signed.text() + "\n").getBytes(UTF_8));
    }

    /** Writes the next entry: the very bytes that were appended to the log, from index 0 on. */
    public void add(byte[] leafData) throws IOException {
        MerkleLog.requireProperLength(leafData);
        out.write((peaks.size() + " ").getBytes(US_ASCII));
        out.write(Base64.getEncoder().encode(leafData));
        out.write((" " + peaks.add(leafData).base64() + "\n").getBytes(US_ASCII));
    }

    /** Ends the file. Throws {@link IllegalStateException} where the entries are not those of the checkpoint. */
    public void finish() throws IOException {
        out.flush();
        if (peaks.size() != checkpoint.size() || !peaks.root().equals(checkpoint.root())) {
            throw new IllegalStateException("The %d entries written are not the %d of the checkpoint"
                    .formatted(peaks.size(), checkpoint.size()));
        }
    }
}
