package concord.demonstration;

import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.sharing.Ground;
import concord.sharing.SevenQuestions;
import concord.sharing.Told;
import concord.support.ActionLine;
import concord.support.ActionPlanned;
import concord.support.AddAction;
import concord.support.AnswerStop;
import concord.support.ApprovePlan;
import concord.support.AskStop;
import concord.support.BeginPlan;
import concord.support.CloseAction;
import concord.support.CommissionLine;
import concord.support.CommissionSessions;
import concord.support.CompleteAction;
import concord.support.Frequency;
import concord.support.LeaveNeed;
import concord.support.OfferPlan;
import concord.support.PlanStatement;
import concord.support.PlanVersion;
import concord.support.PlansView;
import concord.support.RecordSession;
import concord.support.SessionsWanted;
import concord.support.ShowPlans;
import concord.support.ShowSessions;
import concord.support.StatePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The support plan, its actions and its sessions, as case officers, owners, providers and chairs deal with them. */
@Component
@Profile("demo")
class SupportActs {

    private static final Ground GROUND =
            new Ground("To give support.", "public-task", SevenQuestions.asUsualUnderADuty());

    private static final PlanStatement STATEMENT = new PlanStatement(
            "In person, at home, with time to think",
            "At the first visit after the panel, and again at each review",
            "The case officer",
            "Regular sessions, and help with what is needed at home and at school or work",
            "The owners of the actions, each for their own",
            "As each action says, until the panel finds that support can end");

    private final Gate gate;
    private final Hands hands;
    private final PanelHands panelHands;

    SupportActs(Gate gate, Hands hands, PanelHands panelHands) {
        this.gate = gate;
        this.hands = hands;
        this.panelHands = panelHands;
    }

    void writePlan(CaseFile file, LocalDate day) {
        gate.submit(officer(file), new BeginPlan(file.id())).orThrow();
        PlanVersion draft = Objects.requireNonNull(plans(file).draft(), "the plan was begun");
        int version = draft.version();
        does(officer(file), new StatePlan(draft.id(), version++, STATEMENT));
        List<CaseWording.Need> needs = file.wording().needs();
        for (int number = 0; number < needs.size(); number++) {
            var need = draft.needs().get(number).need();
            does(
                    officer(file),
                    needs.get(number) == CaseWording.Need.ONLINE
                            ? new LeaveNeed(
                                    draft.id(),
                                    version++,
                                    need,
                                    "The family see to it themselves and want no help with it.")
                            : new AddAction(draft.id(), version++, need, action(file, needs.get(number), day)));
        }
        does(officer(file), new OfferPlan(draft.id(), version));
    }

    private ActionPlanned action(CaseFile file, CaseWording.Need need, LocalDate day) {
        return new ActionPlanned(
                need.support(),
                need.action(),
                owner(file, need),
                need.objective(),
                day.plusMonths(file.plot().number() % 2 == 0 ? 4 : 6),
                "Begins within two weeks; the owner reports to each review");
    }

    private PostId owner(CaseFile file, CaseWording.Need need) {
        return switch (need) {
            case IDEOLOGY, BELONGING -> provider(file);
            case EDUCATION, MENTAL_HEALTH, ONLINE ->
                hands.partner(file.area(), file.plot().number()).post();
            case HOUSING ->
                hands.referrer("other", file.area(), 0).orElseThrow().post();
        };
    }

    /** One provider of each region, and one for beliefs who works in both. */
    private PostId provider(CaseFile file) {
        var providers = hands.anywhere(Role.INTERVENTION_PROVIDER);
        boolean beliefs = file.plot().number() % 3 == 0;
        boolean eskermoor = List.of("CAL", "EAS", "WRE").contains(file.area());
        return providers.get(beliefs ? 1 : eskermoor ? 0 : 2).id();
    }

    /** The chair has read it before. */
    void approvePlan(CaseFile file) {
        Acting chair = panelHands.chair(file.area());
        PlanVersion draft = Objects.requireNonNull(
                gate.ask(chair, new ShowPlans(file.id())).orThrow().draft(), "the plan was offered");
        does(chair, new ApprovePlan(draft.id(), draft.version()));
        file.stepTaken();
    }

    void commission(CaseFile file, LocalDate day, int sessions, Frequency every) {
        Persona person = file.plot().persona();
        does(
                officer(file),
                new CommissionSessions(
                        file.id(),
                        new SessionsWanted(
                                provider(file),
                                "To think aloud about what is read and heard, with somebody who listens",
                                sessions,
                                every,
                                day,
                                day.plusDays((long) every.days() * sessions + 28),
                                new Told(person.given() + " " + person.family(), null, List.of()),
                                GROUND)));
    }

    void session(CaseFile file, LocalDate day, int number) {
        record(file, day, true, file.wording().session(number), number);
    }

    void missSession(CaseFile file, LocalDate day) {
        record(file, day, false, "Did not come, and rang the next morning to say sorry.", 0);
    }

    private void record(CaseFile file, LocalDate day, boolean delivered, String note, int number) {
        CommissionLine line = commission(file);
        does(
                hands.there(line.provider()).orElseThrow(NotYet::new),
                new RecordSession(
                        line.id(), day, delivered, note, file.wording().worry(number)));
    }

    /** The owner of the first action completes it, or the owners of all others theirs. */
    void complete(CaseFile file, boolean first) {
        List<CaseWording.Need> needs = file.wording().needs();
        openActions(file).stream()
                .filter(action -> action.kind().equals(needs.getFirst().support()) == first)
                .forEach(action -> does(
                        hands.there(action.owner()).orElseThrow(NotYet::new),
                        new CompleteAction(
                                action.id(),
                                action.version(),
                                "It was done as planned; the family and the agency both say so.",
                                List.of())));
    }

    void closeActions(CaseFile file) {
        openActions(file)
                .forEach(action -> does(
                        officer(file),
                        new CloseAction(action.id(), action.version(), "Support ends, so it is not done any more.")));
    }

    void stopSessions(CaseFile file) {
        CommissionLine line = commission(file);
        does(officer(file), new AskStop(line.id(), "The family have moved away and the rest cannot be given."));
        does(
                panelHands.chair(file.area()),
                new AnswerStop(line.id(), true, "Agreed; the council there has been told."));
    }

    private CommissionLine commission(CaseFile file) {
        CommissionLine known = file.commission();
        if (known != null) {
            return known;
        }
        CommissionLine found = gate.ask(officer(file), new ShowSessions(file.id()))
                .orThrow()
                .commissions()
                .getFirst()
                .line();
        file.commissioned(found);
        return found;
    }

    private List<ActionLine> openActions(CaseFile file) {
        return plans(file).actions().stream()
                .filter(action -> action.state().isUnended())
                .toList();
    }

    private PlansView plans(CaseFile file) {
        return gate.ask(officer(file), new ShowPlans(file.id())).orThrow();
    }

    private Acting officer(CaseFile file) {
        return hands.there(Role.CASE_OFFICER, file.area());
    }

    private void does(Acting acting, Command<?> command) {
        gate.submit(acting, command).orThrow();
    }
}
