package concord.faults;

import concord.cases.CaseId;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import concord.sharing.RequestFixtures;
import concord.sharing.Told;
import concord.support.ActionId;
import concord.support.ActionPlanned;
import concord.support.AddAction;
import concord.support.AnswerLaterDay;
import concord.support.AnswerStop;
import concord.support.AnswerWorry;
import concord.support.AnsweredBy;
import concord.support.ApprovePlan;
import concord.support.AskLaterDay;
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
import concord.support.ConsentStated;
import concord.support.DropAction;
import concord.support.FollowUpId;
import concord.support.FollowUpOutcome;
import concord.support.FollowUpStated;
import concord.support.Frequency;
import concord.support.LeaveNeed;
import concord.support.LetCloseWithRequests;
import concord.support.OfferPlan;
import concord.support.PassAction;
import concord.support.PassOnFollowUp;
import concord.support.PassOnLateSessions;
import concord.support.PlanId;
import concord.support.RaiseWorry;
import concord.support.RecordConsent;
import concord.support.RecordFollowUp;
import concord.support.RecordReview;
import concord.support.RecordSession;
import concord.support.RenewPlan;
import concord.support.ReturnPlan;
import concord.support.ReviewStated;
import concord.support.Rung;
import concord.support.SessionsWanted;
import concord.support.StatePlan;
import concord.support.SupportBook;
import concord.support.WithdrawConsent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The acts of support, from consent to the reviews after closure. */
final class SupportActs {

    private final Scene scene;
    private final LocalDate today;
    private final Acting officer;
    private final Acting owner;
    private final Acting chair;

    SupportActs(Scene scene, LocalDate today) {
        this.scene = scene;
        this.today = today;
        this.officer = scene.acting("case-officer");
        this.owner = scene.acting("housing");
        this.chair = scene.acting("chair");
    }

    List<Act> all() {
        return Stream.of(consent(), plans(), actions(), sessions(), ending())
                .flatMap(List::stream)
                .toList();
    }

    private List<Act> consent() {
        var yes = new ConsentStated(
                ConsentAnswer.GIVEN,
                AnsweredBy.BOTH,
                "Mother",
                post("case-officer"),
                "in-person",
                today,
                Capacity.NOT_IN_DOUBT,
                "",
                true);
        return List.of(
                Act.of(officer, new RecordConsent(caseOf("adopted"), version("case.adopted"), yes, List.of())),
                Act.of(
                        officer,
                        new WithdrawConsent(
                                caseOf("consented"),
                                version("case.consented"),
                                AnsweredBy.PARENT,
                                today,
                                "",
                                "None were commissioned")));
    }

    private List<Act> plans() {
        PlanId draft = plan("draft");
        int version = version("plan.draft");
        var action = new ActionPlanned(
                "housing",
                "Find a room near the college",
                post("housing"),
                "Fewer moves in a year",
                today.plusDays(30),
                "Two visits a month");
        return List.of(
                Act.of(officer, new BeginPlan(caseOf("consented"))),
                Act.of(officer, new StatePlan(draft, version, SupportBook.whole())),
                Act.of(officer, new AddAction(draft, version, scene.id("plan.draft.need"), action)),
                Act.of(officer, new DropAction(draft, version, new ActionId(scene.id("plan.draft.action")))),
                Act.of(officer, new LeaveNeed(draft, version, scene.id("plan.draft.need"), "His GP sees to it")),
                Act.of(officer, new RenewPlan(draft, version)),
                Act.of(officer, new OfferPlan(plan("whole"), version("plan.whole"))),
                Act.of(chair, new ReturnPlan(plan("offered"), version("plan.offered"), "Say what the school does")),
                Act.of(chair, new ApprovePlan(plan("offered"), version("plan.offered"))));
    }

    private List<Act> actions() {
        var action = new ActionId(scene.id("action"));
        var asked = new ActionId(scene.id("action.later"));
        return List.of(
                Act.of(owner, new CompleteAction(action, 0, "He moved in on Monday.", List.of())),
                Act.of(owner, new AskLaterDay(action, 0, today.plusDays(60), "The landlord is away")),
                Act.of(officer, new AnswerLaterDay(asked, 1, true, "That is soon enough")),
                Act.of(owner, new CannotDoAction(action, 0, "There is no room to be had")),
                Act.of(officer, new PassAction(action, 0, post("provider"), today.plusDays(60), "They know a charity")),
                Act.of(officer, new CloseAction(action, 0, "He moved in with his aunt")));
    }

    private List<Act> sessions() {
        var commission = new CommissionId(scene.id("commission"));
        Acting provider = scene.acting("provider");
        return List.of(
                Act.of(officer, new CommissionSessions(caseOf("supported"), wanted())),
                Act.of(provider, new RecordSession(commission, today, false, "He was ill", null)),
                Act.of(provider, new RaiseWorry(commission, "He spoke of a weapon again")),
                Act.of(officer, new AnswerWorry(commission, scene.id("worry"), "Spoke to the police")),
                Act.of(officer, new AskStop(commission, "He has what he needs")),
                Act.of(
                        chair,
                        new AnswerStop(new CommissionId(scene.id("commission.stopping")), true, "Agreed at the panel")),
                Act.of(Acting.system(), new PassOnLateSessions(commission, Rung.CHAIR, today)));
    }

    private SessionsWanted wanted() {
        return new SessionsWanted(
                post("provider"),
                "To talk about what he reads",
                4,
                Frequency.WEEKLY,
                today,
                today.plusMonths(4),
                new Told("Rowan Killedinthemiddle", null, List.of()),
                RequestFixtures.ground());
    }

    private List<Act> ending() {
        var next = new FollowUpId(scene.id("follow-up"));
        var check = new FollowUpStated.Check(new AgencyId(scene.id("school")), "Asked for attendance");
        var progress = new ReviewStated.Progress("Need: housing", "Half done");
        return List.of(
                Act.of(
                        officer,
                        new RecordReview(
                                caseOf("supported"),
                                version("case.supported"),
                                new ReviewStated("He goes to college again", List.of(progress), false, "Go on"))),
                Act.of(
                        scene.acting("senior"),
                        new LetCloseWithRequests(caseOf("closing"), "The school has closed for good")),
                Act.of(officer, new CloseSupport(caseOf("closing"), version("case.closing"), SupportBook.closure())),
                Act.of(
                        officer,
                        new RecordFollowUp(
                                next,
                                version("case.closed"),
                                new FollowUpStated(
                                        List.of(check), "Nothing new is known.", FollowUpOutcome.NO_FURTHER_CONCERN))),
                Act.of(Acting.system(), new PassOnFollowUp(next, Rung.COORDINATOR)));
    }

    private CaseId caseOf(String name) {
        return new CaseId(scene.id("case." + name));
    }

    private PlanId plan(String name) {
        return new PlanId(scene.id("plan." + name));
    }

    private PostId post(String seat) {
        return new PostId(scene.id(seat));
    }

    private int version(String of) {
        return scene.number(of + ".version");
    }
}
