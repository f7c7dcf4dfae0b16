package concord.files;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Moves documents from one person's key to another's, as when a referral's subject turns out to be a known person.
 * The content is not touched, only the key that wraps its key. Answers how many documents were moved.
 *
 * @param origin only the documents of this record are moved and {@code from} is kept; absent, all are and it is
 *     destroyed
 */
public record RewrapDocuments(
        SubjectKeyId from, SubjectKeyId to, @Nullable RecordRef origin) implements Command<Integer> {

    public RewrapDocuments {
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        if (from.equals(to)) {
            throw new IllegalArgumentException("Documents move from one key to another");
        }
    }

    /** Moves everything and destroys the provisional key. */
    public static RewrapDocuments all(SubjectKeyId provisional, SubjectKeyId to) {
        return new RewrapDocuments(provisional, to, null);
    }

    /** Moves the documents of one record; the key they leave goes on. */
    public static RewrapDocuments of(RecordRef origin, SubjectKeyId from, SubjectKeyId to) {
        return new RewrapDocuments(from, to, origin);
    }
}
