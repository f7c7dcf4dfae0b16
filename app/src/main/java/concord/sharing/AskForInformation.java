package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.people.PersonId;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Asks a partner's post for information. The request belongs to the area of the record that it is about and is due by
 * that area's target in working days.
 *
 * @param about the referral or case that needs the information; the partner never sees it
 * @param person absent while nobody has said who the person is
 */
public record AskForInformation(RecordRef about, @Nullable PersonId person, Ask ask, Told told, Ground ground)
        implements Command<RequestId>, About {

    public AskForInformation {
        requireNonNull(about, "about is null");
        requireNonNull(ask, "ask is null");
        requireNonNull(told, "told is null");
        requireNonNull(ground, "ground is null");
    }
}
