package concord.support.domain;

import concord.cases.CaseAssessments;
import concord.cases.CaseOutline;
import concord.cases.CaseStage;
import concord.cases.ShowCase;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.ReferralId;
import concord.sharing.OpenRequests;
import concord.support.ClosureRefusal;
import concord.support.CommissionLine;
import concord.support.Signed;
import concord.support.SupportRefusal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that stands in the way of closing a case whose support is to end (F3, F5, F12). */
@Component
class ClosureRules {

    private final Gate gate;
    private final Closures closures;
    private final Actions actions;
    private final Commissions commissions;
    private final Plans plans;
    private final CaseSteps steps;
    private final CaseAssessments assessments;

    ClosureRules(
            Gate gate,
            Closures closures,
            Actions actions,
            Commissions commissions,
            Plans plans,
            CaseSteps steps,
            CaseAssessments assessments) {
        this.gate = gate;
        this.closures = closures;
        this.actions = actions;
        this.commissions = commissions;
        this.plans = plans;
        this.steps = steps;
        this.assessments = assessments;
    }

    List<SupportRefusal> hindrances(CaseOutline about) {
        return Stream.of(stage(about), requests(about), unended(about), owed(about), assessed(about))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The open requests about the case and its referrals, whoever may see them. */
    Set<UUID> openRequests(CaseOutline about) {
        List<ReferralId> referrals =
                gate.ask(Acting.system(), new ShowCase(about.id())).orThrow().referrals();
        return Stream.concat(Stream.of(about.id().ref()), referrals.stream().map(ReferralId::ref))
                .flatMap(record -> gate.ask(Acting.system(), new OpenRequests(record)).orThrow().lines().stream())
                .map(line -> line.id().value())
                .collect(Collectors.toSet());
    }

    private static Optional<SupportRefusal> stage(CaseOutline about) {
        return about.stage() == CaseStage.CLOSING
                ? Optional.empty()
                : Optional.of(new ClosureRefusal.NotToBeClosed(about.stage().words()));
    }

    private Optional<SupportRefusal> requests(CaseOutline about) {
        var open = new HashSet<>(openRequests(about));
        open.removeAll(closures.overridden(about.id()));
        return open.isEmpty() ? Optional.empty() : Optional.of(new ClosureRefusal.RequestsOpen(open.size()));
    }

    private Optional<SupportRefusal> unended(CaseOutline about) {
        int open = (int) actions.of(about.id()).stream()
                .filter(line -> line.state().isUnended())
                .count();
        return open == 0 ? Optional.empty() : Optional.of(new ClosureRefusal.ActionsOpen(open));
    }

    private Optional<SupportRefusal> owed(CaseOutline about) {
        List<CommissionLine> running = commissions.of(about.id()).stream()
                .filter(CommissionLine::isRunning)
                .toList();
        return running.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClosureRefusal.SessionsOwed(
                        running.stream().mapToInt(CommissionLine::sessions).sum(),
                        running.stream().mapToInt(CommissionLine::delivered).sum()));
    }

    /** Where support began after the latest adoption, an assessment was completed after that. */
    private Optional<SupportRefusal> assessed(CaseOutline about) {
        Instant adopted = steps.adopted(about.id());
        Optional<Instant> began = plans.of(about.id()).stream()
                .flatMap(plan -> Optional.ofNullable(plan.approved()).stream())
                .map(Signed::at)
                .filter(at -> adopted == null || !at.isBefore(adopted))
                .min(Instant::compareTo);
        boolean assessedSince = began.isEmpty()
                || assessments
                        .latest(about.id())
                        .filter(one -> one.completedAt().isAfter(began.get()))
                        .isPresent();
        return assessedSince ? Optional.empty() : Optional.of(new ClosureRefusal.NotAssessedSince());
    }
}
