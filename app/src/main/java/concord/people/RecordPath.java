package concord.people;

import java.util.UUID;

/** Where a room shows its records of one kind, so that a person's page can lead there. One bean for each kind. */
public interface RecordPath {

    /** The kind, as {@link concord.platform.gate.RecordRef} names it. */
    String kind();

    /** The path of the record's page. It holds the identifier and nothing else. */
    String of(UUID record);
}
