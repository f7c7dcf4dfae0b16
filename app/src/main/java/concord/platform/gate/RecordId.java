package concord.platform.gate;

import java.io.Serializable;
import java.util.UUID;

/** An identifier that says which kind of record it belongs to. Implemented by the id records that rooms publish. */
public interface RecordId extends Serializable {

    /** The identifier itself. */
    UUID value();

    /** The record that this identifies, as the ledger and the Gate name it. */
    RecordRef ref();
}
