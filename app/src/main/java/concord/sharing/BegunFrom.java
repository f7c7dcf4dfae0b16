package concord.sharing;

import concord.platform.gate.RecordRef;
import java.util.Optional;
import java.util.UUID;

/**
 * A room's answer to "whom is this record about?" for records that state nothing of their own about the person: the record
 * from which they began, such as a case's first referral. One bean for each such kind; called inside the Gate's transaction.
 */
public interface BegunFrom {

    /** The kind, as {@link RecordRef} names it. */
    String kind();

    /** Empty where there is no such record for the acting post. */
    Optional<RecordRef> begunFrom(UUID record);
}
