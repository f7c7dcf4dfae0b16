package concord.vocabulary;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/** Identifies a term of a list. */
public record TermId(UUID value) implements RecordId {

    /** The kind of record, as the Gate and the ledger name it. */
    public static final String KIND = "vocabulary-term";

    public TermId {
        requireNonNull(value, "value is null");
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, value);
    }
}
