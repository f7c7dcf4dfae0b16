package concord.platform.gate;

import java.util.Optional;
import java.util.UUID;

/**
 * A room's answer to the Gate's questions about one kind of record. One bean for each kind that an {@link About}
 * can name.
 */
public interface RecordKind {

    /** The kind as {@link RecordRef} names it. */
    String kind();

    /**
     * The facts of a record, empty where there is none that the acting post may see.
     *
     * @param forChange locks the row until the end of the transaction, so that two changes come one after the other
     */
    Optional<RecordFacts> facts(UUID id, boolean forChange);
}
