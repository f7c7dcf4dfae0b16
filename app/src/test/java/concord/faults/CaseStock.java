package concord.faults;

import concord.access.Seats;
import concord.cases.AssessmentTemplate;
import concord.cases.CaseArrangement;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.OfferHandOver;
import concord.cases.OfferTransfer;
import concord.cases.Ownership;
import concord.cases.PanelDecision;
import concord.cases.ShowAssessmentTemplates;
import concord.cases.TwoInOneCase;
import concord.panels.AgendaPurpose;
import concord.panels.DrawUpMinutes;
import concord.panels.InviteToMeeting;
import concord.panels.MeetingId;
import concord.panels.PanelArrangement;
import concord.partnership.AgreeSharing;
import concord.partnership.Role;
import concord.people.MatchAnswer;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.Intake;
import concord.referrals.MakeReferral;
import concord.referrals.ReferralId;
import concord.referrals.Route;
import concord.referrals.TriageClass;
import concord.referrals.domain.GatewayBook;
import concord.sharing.RequestFixtures;
import concord.support.ActionLine;
import concord.support.AskLaterDay;
import concord.support.AskStop;
import concord.support.CommissionId;
import concord.support.FollowUpsView;
import concord.support.LetCloseWithRequests;
import concord.support.PlanVersion;
import concord.support.RecordSession;
import concord.support.SupportBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Cases from the first assessment to the last review, one at each stage at which something else can be done. */
final class CaseStock {

    private final Gate gate;
    private final TestDatabase database;
    private final Scene scene;
    private final CaseArrangement cases;
    private final PanelArrangement panel;
    private final SupportBook support;
    private final LocalDate today;

    private CaseStock(Scene scene, Gate gate, TestDatabase database, CaseArrangement cases, Clock clock) {
        this.scene = scene;
        this.gate = gate;
        this.database = database;
        this.cases = cases;
        this.panel = new PanelArrangement(gate, cases, clock);
        this.support = new SupportBook(gate, cases, clock);
        this.today = LocalDate.now(clock);
    }

    /** @param referral that the gateway has sent on, so that a case was opened for it */
    static void in(
            Scene scene, Gate gate, TestDatabase database, CaseArrangement cases, ReferralId referral, Clock clock) {
        var stock = new CaseStock(scene, gate, database, cases, clock);
        stock.seats();
        stock.opened(cases.caseOf(referral));
        stock.known();
        stock.panel();
        stock.transfer();
        stock.plans();
        stock.supported();
        stock.ending();
        stock.ofTwo();
    }

    private void ofTwo() {
        var two = new TwoInOneCase(gate, cases);
        CaseId shared = two.goesOn();
        two.partedAgain();
        keep("case.of-two", shared);
        scene.put("case.of-two.other", two.second.value());
    }

    private void seats() {
        Seats seats = cases.gateway.seats;
        scene.put("case-officer", cases.caseOfficer)
                .put("coordinator", cases.coordinator)
                .put("chair", cases.chair)
                .put("health", panel.health)
                .put("member", panel.education)
                .put("provider", cases.provider)
                .put("housing", support.housing)
                .put("planner", seats.seat(Role.COORDINATOR, cases.chair.agency(), seats.area("COUNCIL")))
                .put("panel", panel.panel.value())
                .put("meeting", panel.meeting.value());
        scene.put("planners-area", one("select area_id from partnership.post_area where post_id = '%s'", "planner"));
    }

    private void opened(CaseId id) {
        AssessmentTemplate template = gate.ask(cases.caseOfficer.acting(), new ShowAssessmentTemplates())
                .orThrow()
                .inForce();
        scene.put("template", template.id().value())
                .put("template.questions", template.prompts().size());
        panel.assess(id);
        var offer = new OfferHandOver(id, Ownership.CASE, cases.coordinator.post(), "The mother calls on Mondays.");
        keep("case.opened", id)
                .put(
                        "hand-over",
                        gate.submit(cases.caseOfficer.acting(), offer).orThrow().value());
    }

    /** What a list knows waits with a referral whose person is known by now. */
    private void known() {
        database.asSuperuser()
                .sql("""
                        insert into cases.known_case (referral_id, area_id, stage, decided_on, at, post_id)
                        values (:referral, :area, 'ASSESSMENT', date '2024-01-15', now(), :post)
                        """)
                .param("referral", scene.id("checked"))
                .param("area", scene.id("area"))
                .param("post", scene.id("officer"))
                .update();
    }

    /** One meeting with something decided, something to decide, a pack that was sent and minutes; and one to come. */
    private void panel() {
        CaseId first = waiting();
        CaseId second = waiting();
        CaseId adopted = panel.waiting();
        for (CaseId id : List.of(first, second, adopted)) {
            panel.putOn(panel.meeting, id, AgendaPurpose.DECISION).orThrow();
        }
        gate.submit(panel.coordinator(), new InviteToMeeting(panel.meeting)).orThrow();
        panel.sendPack().orThrow();
        panel.quorate();
        scene.put(
                "panel-decision", panel.decide(adopted, panel.adopt()).orThrow().value());
        gate.submit(panel.coordinator(), new DrawUpMinutes(panel.meeting, 0, "", ""))
                .orThrow();
        cases.gateway.askTheSchool(cases.show(second).outline().referral());
        MeetingId later = panel.plan(today.plusDays(30));
        keep("case.waiting", first);
        keep("case.second", second);
        keep("case.adopted", adopted);
        keep("case.off", panel.waiting());
        scene.put("item.first", panel.item(first).id().value())
                .put("item.first.version", panel.item(first).version())
                .put("item.second", panel.item(second).id().value())
                .put("meeting.version", panel.sheet(panel.chair()).version())
                .put("meeting.later", later.value());
        scene.put("contribution", one("select id from panels.contribution where case_id = '%s'", "case.waiting"));
    }

    /** Referred by the school, which is asked to contribute. */
    private CaseId waiting() {
        GatewayBook gateway = cases.gateway;
        String name = GatewayBook.rareName();
        MakeReferral said = gateway.referral(name, name, EvidenceStated.none());
        var byThePractitioner = new MakeReferral(
                Intake.now(gateway.area, Route.PRACTITIONER_FORM, "education", null),
                said.subject(),
                said.account(),
                said.referrer(),
                said.evidence(),
                said.code(),
                null);
        ReferralId referral =
                gate.submit(gateway.teacher.acting(), byThePractitioner).orThrow();
        gateway.checkPerson(referral, MatchAnswer.Answer.NOT_THE_SAME);
        gateway.deconflict(referral, DeconflictionAnswer.YES);
        gateway.assess(referral, TriageClass.A).orThrow();
        gateway.sign(referral).orThrow();
        CaseId id = cases.caseOf(referral);
        panel.assess(id);
        panel.refer(id, gateway.officer).orThrow();
        return id;
    }

    /** Offered to another area, with which there is an agreement. */
    private void transfer() {
        var there = new AreaId(scene.id("planners-area"));
        var areas = Set.of(cases.gateway.area, there);
        gate.submit(scene.acting("administrator"), new AgreeSharing("Cases move", areas, today, null))
                .orThrow();
        CaseId id = cases.at(CaseStage.PANEL);
        var offer = new OfferTransfer(
                id, there, "The family moves", "The mother calls on Mondays.", RequestFixtures.ground());
        scene.put(
                "transfer",
                gate.submit(cases.caseOfficer.acting(), offer).orThrow().value());
        keep("case.offered-away", id);
    }

    private void plans() {
        keep("case.consented", support.toPlan("housing"));
        CaseId draft = support.toPlan("housing", "family");
        support.begin(draft);
        support.act(draft, 0, support.housing).orThrow();
        PlanVersion half = keepPlan("draft", draft);
        scene.put("plan.draft.need", half.needs().getLast().need())
                .put(
                        "plan.draft.action",
                        half.needs().getFirst().actions().getFirst().id().value());
        keepPlan("whole", planned());
        CaseId offered = planned();
        support.offer(offered).orThrow();
        keepPlan("offered", offered);
    }

    /** With a plan that lacks nothing, and two actions. */
    private CaseId planned() {
        CaseId id = support.toPlan("housing");
        support.begin(id);
        support.state(id, SupportBook.whole());
        support.act(id, 0, support.housing).orThrow();
        support.act(id, 0, support.housing).orThrow();
        return id;
    }

    private PlanVersion keepPlan(String name, CaseId id) {
        keep("case." + name, id);
        PlanVersion draft = support.draft(id);
        scene.put("plan." + name, draft.id().value()).put("plan." + name + ".version", draft.version());
        return draft;
    }

    private void supported() {
        CaseId id = planned();
        support.offer(id).orThrow();
        support.approve(id, cases.chair).orThrow();
        List<ActionLine> actions = support.plans(id).actions();
        scene.put("action", actions.getFirst().id().value())
                .put("action.later", actions.getLast().id().value())
                .put(
                        "plan.force",
                        Objects.requireNonNull(support.plans(id).inForce()).id().value());
        var later = new AskLaterDay(
                actions.getLast().id(), 0, actions.getLast().due().plusDays(9), "The landlord is away");
        gate.submit(support.housing.acting(), later).orThrow();
        CommissionId commission = support.commission(id, 3).orThrow();
        var session = new RecordSession(commission, today, true, "We met", "He spoke of a weapon");
        support.session(cases.provider, session).orThrow();
        CommissionId stopping = support.commission(id, 2).orThrow();
        gate.submit(cases.caseOfficer.acting(), new AskStop(stopping, "He has what he needs"))
                .orThrow();
        scene.put("commission", commission.value())
                .put(
                        "worry",
                        support.commission(commission).worries().getFirst().id())
                .put("commission.stopping", stopping.value());
        keep("case.supported", id);
    }

    private void ending() {
        CaseId closing = support.supported();
        support.complete(closing).orThrow();
        support.assess(closing, "housing");
        cases.gateway.askTheSchool(cases.show(closing).outline().referral());
        cases.take(closing, CaseHappening.panelDecided(PanelDecision.EXIT));
        gate.submit(cases.gateway.senior.acting(), new LetCloseWithRequests(closing, "The school is shut for good."))
                .orThrow();
        keep("case.closing", closing);
        CaseId closed = support.closed();
        FollowUpsView.FollowUp next =
                Objects.requireNonNull(support.followUps(closed).next());
        scene.put("follow-up", next.id().value());
        database.asOwner()
                .sql("update support.follow_up set due_on = :today where id = :id")
                .param("today", today)
                .param("id", next.id().value())
                .update();
        keep("case.closed", closed);
    }

    private Scene keep(String name, CaseId id) {
        return scene.put(name, id.value())
                .put(name + ".version", cases.version(id))
                .put(name + ".referral", cases.show(id).outline().referral().value());
    }

    private UUID one(String sql, String name) {
        return database.asOwner()
                .sql(sql.formatted(scene.id(name)))
                .query(UUID.class)
                .single();
    }
}
