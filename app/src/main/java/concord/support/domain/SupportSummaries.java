package concord.support.domain;

import concord.cases.CaseAct;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.CasePaths;
import concord.cases.CaseSummary;
import concord.cases.CaseSummaryPart;
import concord.platform.gate.Acting;
import concord.support.ActionLine;
import concord.support.ConsentAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What support adds to a case's overview: consent, the plan with its actions, sessions. */
@Component
@Order(30)
class SupportSummaries implements CaseSummaryPart {

    private final Consents consents;
    private final Actions actions;
    private final Commissions commissions;
    private final Clock clock;

    SupportSummaries(Consents consents, Actions actions, Commissions commissions, Clock clock) {
        this.consents = consents;
        this.actions = actions;
        this.commissions = commissions;
        this.clock = clock;
    }

    @Override
    public Optional<CaseSummary> of(CaseOutline outline, Acting acting) {
        if (!outline.adopted()) {
            return Optional.empty();
        }
        var rows = new ArrayList<CaseSummary.Row>();
        rows.add(new CaseSummary.Row("Consent", consent(outline.id())));
        rows.add(new CaseSummary.Row("Actions", actions(outline.id())));
        commissions.of(outline.id()).forEach(line -> rows.add(new CaseSummary.Row("Sessions", line.count())));
        return Optional.of(new CaseSummary("Support", rows, CasePaths.of(outline.id(), CaseAct.WRITE_PLAN)));
    }

    private String consent(CaseId caseId) {
        if (consents.stands(caseId)) {
            return "Given";
        }
        return consents.of(caseId).stream()
                .findFirst()
                .map(latest -> latest.withdrawal() != null
                        ? "Withdrawn"
                        : latest.answer() == ConsentAnswer.REFUSED
                                ? "Refused"
                                : "Given for earlier support, not for this")
                .orElse("Not asked yet");
    }

    private String actions(CaseId caseId) {
        List<ActionLine> all = actions.of(caseId);
        LocalDate today = LocalDate.now(clock);
        long open = all.stream().filter(line -> line.state().isUnended()).count();
        long late = all.stream().filter(line -> line.isOverdueOn(today)).count();
        return all.isEmpty() ? "None yet" : "%d open of %d, %d overdue".formatted(open, all.size(), late);
    }
}
