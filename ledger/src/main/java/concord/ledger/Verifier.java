package concord.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.security.PublicKey;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks an export against the keys that must have signed it, and against a checkpoint from an earlier day where one is
 * at hand. Reads the file once, in bounded memory.
 *
 * @param logKey the log's public Ed25519 key
 * @param witnesses further keys, each of which must have signed too
 * @param earlier a checkpoint that the reader already trusts
 */
public record Verifier(
        PublicKey logKey,
        List<VerifyingKey> witnesses,
        @Nullable Checkpoint earlier) {

    public Verifier {
        Ed25519.requirePublic(logKey);
        witnesses = List.copyOf(witnesses);
    }

    /** Asks for the log's own signature alone. */
    public static Verifier of(PublicKey logKey) {
        return new Verifier(logKey, List.of(), null);
    }

    public Verdict verify(InputStream export) throws IOException {
        try {
            return verify(new ExportReader(export));
        } catch (MalformedText malformed) {
            return new Verdict.BadLine(malformed.line(), malformed.reason());
        }
    }

    private Verdict verify(ExportReader export) throws IOException {
        SignedCheckpoint signed = export.header();
        Checkpoint checkpoint = signed.checkpoint();
        List<VerifyingKey> signers = signers(checkpoint);
        for (VerifyingKey signer : signers) {
            if (!signed.verify(signer)) {
                return new Verdict.NotSigned(signer.name());
            }
        }
        Verdict entries = entries(export, checkpoint);
        return entries != null
                ? entries
                : new Verdict.Verified(
                        checkpoint, signers.stream().map(VerifyingKey::name).toList());
    }

    private List<VerifyingKey> signers(Checkpoint checkpoint) {
        return Stream.concat(Stream.of(new VerifyingKey(checkpoint.origin(), logKey)), witnesses.stream())
                .toList();
    }

    /** What is wrong with the entries, or null. */
    private @Nullable Verdict entries(ExportReader export, Checkpoint checkpoint) throws IOException {
        Peaks peaks = new Peaks(Frontier.empty());
        boolean begun = isEarlierRoot(checkpoint, peaks);
        while (peaks.size() < checkpoint.size()) {
            export.addNext(peaks);
            begun |= isEarlierRoot(checkpoint, peaks);
        }
        export.end();
        if (!peaks.root().equals(checkpoint.root())) {
            return new Verdict.OtherRoot(checkpoint, peaks.root());
        }
        return earlier == null || begun ? null : new Verdict.Rewritten(earlier);
    }

    private boolean isEarlierRoot(Checkpoint checkpoint, Peaks peaks) {
        return earlier != null
                && peaks.size() == earlier.size()
                && earlier.origin().equals(checkpoint.origin())
                && earlier.root().equals(peaks.root());
    }
}
