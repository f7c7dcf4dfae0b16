package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;

/**
 * Sets who owns a case and who owns its risk, from inside the act that decides it, such as a panel's decision (channel.md
 * section 4.1, step 7). Whoever owns it already stays, and nothing is written for them. A hand-over that waited is
 * overtaken where another post became the owner. Refused with {@link CaseRefusal.DoesNotServe} or
 * {@link CaseRefusal.MayNotOwn}, and with {@link CaseRefusal.OutOfOrder} once the case has ended: name the owners before
 * adding the decision that ends it. No post may ask for it by itself.
 *
 * @param by who decided it
 */
public record AssignOwners(CaseId caseId, PostId caseOwner, PostId riskOwner, Acting by) implements Command<CaseId> {

    public AssignOwners {
        requireNonNull(caseId, "caseId is null");
        requireNonNull(caseOwner, "caseOwner is null");
        requireNonNull(riskOwner, "riskOwner is null");
        requireNonNull(by, "by is null");
    }
}
