package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.sharing.Ground;
import java.util.List;

/**
 * Offers a case to another area. What is told with the offer is a disclosure; nothing else changes until it is accepted.
 *
 * @param reason why the case moves
 * @param told what the other area must know to answer, in the offerer's words
 * @param ground on which it is told
 */
public record OfferTransfer(CaseId caseId, AreaId to, String reason, String told, Ground ground)
        implements Command<TransferId>, About {

    /** The longest reason and telling, in characters. */
    public static final int LONGEST = 5_000;

    /** Labels of what is told, for the disclosure ledger; never the content. */
    public static final List<String> FIELDS = List.of(
            "Reference of the case",
            "Where the case stands",
            "Reason for the transfer",
            "What was written with the offer");

    public OfferTransfer {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(to, "to is null");
        reason = Given.words("reason", reason, LONGEST);
        told = Given.words("told", told, LONGEST);
        requireNonNull(ground, "ground is null");
    }

    @Override
    public RecordRef about() {
        return caseId.ref();
    }
}
