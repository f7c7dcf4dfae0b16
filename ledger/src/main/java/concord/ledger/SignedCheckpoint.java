package concord.ledger;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A checkpoint with the signature of its log and those of the witnesses who have seen the log grow consistently up to
 * it. Its text is a signed note: the checkpoint's text, an empty line, one line for each signature.
 */
public record SignedCheckpoint(Checkpoint checkpoint, List<NoteSignature> signatures) {

    private static final int MOST_SIGNATURES = 64;

    public SignedCheckpoint {
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("A signed checkpoint has 1 to %d signatures".formatted(MOST_SIGNATURES));
        }
    }

    /** Adds a witness's signature. To have checked a {@link ConsistencyProof} first is the witness's part. */
    public SignedCheckpoint witness(SigningKey key) {
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(key.sign(checkpoint.text()));
        return new SignedCheckpoint(checkpoint, more);
    }

    /** Whether this key, known by this name, has signed, and nothing that claims to be by it is false. */
    public boolean verify(VerifyingKey key) {
        List<NoteSignature> claims =
                signatures.stream().filter(key::isClaimedBy).toList();
        String text = checkpoint.text();
        return !claims.isEmpty() && claims.stream().allMatch(claim -> key.verify(text, claim));
    }

    /** Whether the log itself has signed with this Ed25519 key. */
    public boolean verify(PublicKey logKey) {
        return verify(new VerifyingKey(checkpoint.origin(), logKey));
    }

    public String text() {
        return checkpoint.text()
                + "\n"
                + signatures.stream().map(NoteSignature::text).collect(Collectors.joining());
    }

    /** Reads what {@link #text} printed; throws {@link MalformedText} at anything else. Verifies nothing. */
    public static SignedCheckpoint parse(String text) {
        return read(new TextLines(text));
    }

    static SignedCheckpoint read(TextLines lines) {
        Checkpoint checkpoint = Checkpoint.read(lines);
        lines.expect("");
        List<NoteSignature> signatures = new ArrayList<>();
        do {
            signatures.add(NoteSignature.read(lines));
            if (signatures.size() > MOST_SIGNATURES) {
                throw lines.malformed("there are more than %d signatures".formatted(MOST_SIGNATURES));
            }
        } while (!lines.isAtEnd());
        return new SignedCheckpoint(checkpoint, signatures);
    }
}
