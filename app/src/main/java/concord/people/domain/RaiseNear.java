package concord.people.domain;

import static java.util.Objects.requireNonNull;

import concord.people.InvolvementId;
import concord.people.WhyPossible;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * Raises what is near to a record since it was corrected by a post that may not look for it. Done by Concord, so that the post
 * sees nothing of another area, and whoever decides about near records does not depend on who made the correction (F1).
 */
record RaiseNear(InvolvementId corrected, WhyPossible why, String reason) implements Command<InvolvementId>, About {

    RaiseNear {
        requireNonNull(corrected, "corrected is null");
        requireNonNull(why, "why is null");
        requireNonNull(reason, "reason is null");
    }

    @Override
    public RecordRef about() {
        return corrected.ref();
    }
}
