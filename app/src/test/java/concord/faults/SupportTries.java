package concord.faults;

import concord.cases.CaseArrangement;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.platform.gate.Command;
import concord.support.ActionLine;
import concord.support.AddAction;
import concord.support.AnswerStop;
import concord.support.AnsweredBy;
import concord.support.ApprovePlan;
import concord.support.AskStop;
import concord.support.BeginPlan;
import concord.support.CannotDoAction;
import concord.support.Capacity;
import concord.support.CloseAction;
import concord.support.CloseSupport;
import concord.support.CommissionId;
import concord.support.CommissionSessions;
import concord.support.CompleteAction;
import concord.support.ConsentAnswer;
import concord.support.DropAction;
import concord.support.FollowUpOutcome;
import concord.support.FollowUpStated;
import concord.support.LeaveNeed;
import concord.support.LetCloseWithRequests;
import concord.support.OfferPlan;
import concord.support.PlanVersion;
import concord.support.RecordConsent;
import concord.support.RecordFollowUp;
import concord.support.RecordReview;
import concord.support.RecordSession;
import concord.support.RenewPlan;
import concord.support.ReturnPlan;
import concord.support.ReviewStated;
import concord.support.StatePlan;
import concord.support.SupportBook;
import concord.support.WithdrawConsent;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody may try in support: about consent, plan, actions, sessions, reviews and the closure. */
final class SupportTries {

    private final CaseArrangement cases;
    private final SupportBook support;
    private final Random random;

    SupportTries(CaseArrangement cases, SupportBook support, Random random) {
        this.cases = cases;
        this.support = support;
        this.random = random;
    }

    /** Adds them to all that may be tried. */
    void addTo(CaseTries tries) {
        planning(tries);
        supporting(tries);
        ending(tries);
    }

    private void planning(CaseTries tries) {
        tries.add(
                cases.caseOfficer,
                id -> consent(id, ConsentAnswer.GIVEN),
                CaseStage.CONSENT,
                CaseStage.FURTHER_ASSESSMENT);
        tries.add(cases.caseOfficer, id -> consent(id, ConsentAnswer.REFUSED));
        tries.add(
                cases.caseOfficer,
                id -> new WithdrawConsent(
                        id, cases.version(id), AnsweredBy.PARENT, support.today(), "", "He is met no more."));
        tries.add(cases.caseOfficer, this::write, CaseStage.PLAN);
        tries.add(cases.caseOfficer, BeginPlan::new);
        tries.add(cases.caseOfficer, id -> draft(id, SupportTries::state));
        tries.add(cases.caseOfficer, id -> draft(id, this::addAction));
        tries.add(cases.caseOfficer, id -> draft(id, one -> new OfferPlan(one.id(), one.version())));
        tries.add(cases.chair, id -> draft(id, one -> new ApprovePlan(one.id(), one.version())), CaseStage.PLAN);
        tries.add(cases.chair, id -> draft(id, one -> new ReturnPlan(one.id(), one.version(), "Say more")));
        tries.add(cases.caseOfficer, id -> draft(id, one -> new RenewPlan(one.id(), one.version())));
        tries.add(cases.caseOfficer, id -> draft(id, SupportTries::leave));
        tries.add(cases.caseOfficer, id -> draft(id, SupportTries::drop));
    }

    private void supporting(CaseTries tries) {
        tries.add(
                support.housing,
                id -> action(id, one -> new CompleteAction(one.id(), one.version(), "He moved in.", List.of())),
                CaseStage.SUPPORT,
                CaseStage.CLOSING);
        tries.add(
                cases.caseOfficer,
                id -> action(id, one -> new CloseAction(one.id(), one.version(), "He moved in with his aunt")),
                CaseStage.CLOSING);
        tries.add(
                support.housing,
                id -> action(id, one -> new CannotDoAction(one.id(), one.version(), "No room is free")));
        tries.add(cases.caseOfficer, id -> new CommissionSessions(id, support.wanted(1 + random.nextInt(2))));
        tries.add(
                cases.provider,
                id -> commission(
                        id,
                        one -> new RecordSession(
                                one,
                                support.today().minusDays(random.nextInt(2)),
                                random.nextBoolean(),
                                "We met",
                                null)),
                CaseStage.SUPPORT,
                CaseStage.CLOSING);
        tries.add(cases.caseOfficer, id -> commission(id, one -> new AskStop(one, "He has enough")), CaseStage.CLOSING);
        tries.add(
                cases.chair,
                id -> commission(id, one -> new AnswerStop(one, random.nextBoolean(), "Agreed")),
                CaseStage.CLOSING);
        tries.add(cases.chair, id -> new RecordReview(id, cases.version(id), review()));
    }

    private void ending(CaseTries tries) {
        tries.add(
                cases.caseOfficer,
                id -> new CloseSupport(id, cases.version(id), SupportBook.closure()),
                CaseStage.CLOSING);
        tries.add(
                cases.gateway.senior,
                id -> new LetCloseWithRequests(id, "The school has closed for good"),
                CaseStage.CLOSING);
        tries.add(cases.caseOfficer, this::followUp, CaseStage.AFTER_CLOSURE);
    }

    private Command<?> consent(CaseId id, ConsentAnswer answer) {
        return new RecordConsent(
                id, cases.version(id), support.stated(answer, AnsweredBy.BOTH, Capacity.NOT_IN_DOUBT, ""), List.of());
    }

    /** The next thing that a plan lacks. */
    private Command<?> write(CaseId id) {
        PlanVersion draft = support.plans(id).draft();
        if (draft == null) {
            return new BeginPlan(id);
        }
        Command<?> action = draft.unanswered() == null ? null : addAction(draft);
        if (action != null) {
            return action;
        }
        return draft.statement().missing() == null ? new OfferPlan(draft.id(), draft.version()) : state(draft);
    }

    private static Command<?> state(PlanVersion draft) {
        return new StatePlan(draft.id(), draft.version(), SupportBook.whole());
    }

    private @Nullable Command<?> draft(CaseId id, Function<PlanVersion, @Nullable Command<?>> with) {
        PlanVersion draft = support.plans(id).draft();
        return draft == null ? null : with.apply(draft);
    }

    private @Nullable Command<?> addAction(PlanVersion draft) {
        return draft.needs().isEmpty()
                ? null
                : new AddAction(
                        draft.id(), draft.version(), draft.needs().getFirst().need(), support.action(support.housing));
    }

    private static @Nullable Command<?> leave(PlanVersion draft) {
        return draft.needs().isEmpty()
                ? null
                : new LeaveNeed(
                        draft.id(), draft.version(), draft.needs().getLast().need(), "His GP sees to it");
    }

    private static @Nullable Command<?> drop(PlanVersion draft) {
        return draft.needs().stream()
                .flatMap(need -> need.actions().stream())
                .findFirst()
                .map(action -> new DropAction(draft.id(), draft.version(), action.id()))
                .orElse(null);
    }

    private @Nullable Command<?> action(CaseId id, Function<ActionLine, Command<?>> with) {
        List<ActionLine> lines = support.plans(id).actions();
        return lines.isEmpty() ? null : with.apply(lines.get(random.nextInt(lines.size())));
    }

    private @Nullable Command<?> commission(CaseId id, Function<CommissionId, Command<?>> with) {
        List<CommissionId> known = support.commissions(id);
        return known.isEmpty() ? null : with.apply(known.get(random.nextInt(known.size())));
    }

    private static ReviewStated review() {
        return new ReviewStated(
                "He goes to college again",
                List.of(new ReviewStated.Progress("Need: housing", "Half done")),
                false,
                "Go on");
    }

    private @Nullable Command<?> followUp(CaseId id) {
        var check = new FollowUpStated.Check(cases.gateway.school, "Asked for attendance");
        return Optional.ofNullable(support.followUps(id).next())
                .map(next -> new RecordFollowUp(
                        next.id(),
                        cases.version(id),
                        new FollowUpStated(List.of(check), "Nothing new.", FollowUpOutcome.NO_FURTHER_CONCERN)))
                .orElse(null);
    }
}
