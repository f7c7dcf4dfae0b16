package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;

/**
 * Offers the case, or its risk, to another post that serves its area. Nothing changes until that post accepts (F8).
 *
 * @param openMatters what is open and must not be forgotten
 */
public record OfferHandOver(CaseId caseId, Ownership what, PostId to, String openMatters)
        implements Command<HandOverId>, About {

    /** The longest note and reason, in characters. */
    public static final int LONGEST = 5_000;

    public OfferHandOver {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(what, "what is null");
        requireNonNull(to, "to is null");
        openMatters = Given.words("openMatters", openMatters, LONGEST);
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
