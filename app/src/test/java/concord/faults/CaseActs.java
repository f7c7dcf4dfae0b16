package concord.faults;

import concord.cases.AddToCase;
import concord.cases.AnswerHandOver;
import concord.cases.AnswerTransfer;
import concord.cases.AssessCase;
import concord.cases.AssessmentPrompt;
import concord.cases.AssessmentTemplateId;
import concord.cases.AssignOwners;
import concord.cases.CaseAssessment;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.EndPart;
import concord.cases.FactorAnswer;
import concord.cases.GivePart;
import concord.cases.HandOverId;
import concord.cases.ImportCase;
import concord.cases.KnownCase;
import concord.cases.NeedFound;
import concord.cases.OfferHandOver;
import concord.cases.OfferTransfer;
import concord.cases.Ownership;
import concord.cases.PartKind;
import concord.cases.PartReferral;
import concord.cases.PublishAssessmentTemplate;
import concord.cases.TransferId;
import concord.cases.WithdrawHandOver;
import concord.cases.WithdrawTransfer;
import concord.files.MoveDocuments;
import concord.people.MoveInvolvements;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.referrals.AskFeedback;
import concord.referrals.MoveReferral;
import concord.referrals.RecordDecisionElsewhere;
import concord.referrals.ReferralId;
import concord.referrals.RestDeconfliction;
import concord.retention.StopClock;
import concord.sharing.MoveRequests;
import concord.sharing.RecordDisclosure;
import concord.sharing.RequestFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The acts of {@link CaseStock}: what is done with a case, in a panel and in support. */
final class CaseActs {

    private static final LocalDate DECIDED = LocalDate.of(2024, 1, 15);

    private final Scene scene;
    private final LocalDate today;

    CaseActs(Scene scene, LocalDate today) {
        this.scene = scene;
        this.today = today;
    }

    List<Act> all() {
        return Stream.of(
                        posts(),
                        byConcord(),
                        moving(),
                        importing(),
                        new PanelActs(scene, today).all(),
                        new SupportActs(scene, today).all())
                .flatMap(List::stream)
                .toList();
    }

    private List<Act> posts() {
        Acting coordinator = scene.acting("coordinator");
        Acting officer = scene.acting("case-officer");
        var offered = new HandOverId(scene.id("hand-over"));
        return List.of(
                Act.of(officer, new AssessCase(opened(), scene.number("case.opened.version"), assessment())),
                Act.of(
                        coordinator,
                        new PublishAssessmentTemplate(
                                today,
                                List.of(new AssessmentPrompt(1, "Engagement", "What draws him?", "")),
                                "Shorter")),
                Act.of(
                        coordinator,
                        new OfferHandOver(opened(), Ownership.RISK, post("officer"), "He knows the family.")),
                Act.of(coordinator, new AnswerHandOver(opened(), offered, true, null)),
                Act.of(officer, new WithdrawHandOver(opened(), offered)));
    }

    private CaseAssessment assessment() {
        List<FactorAnswer> answers = IntStream.rangeClosed(1, scene.number("template.questions"))
                .mapToObj(FactorAnswer::nothingKnown)
                .toList();
        return new CaseAssessment(
                new AssessmentTemplateId(scene.id("template")),
                today,
                answers,
                "Killed in the middle of being assessed, he is at home in no place.",
                "The case officer sees him each week.",
                "He has been to college on every day for three weeks, and nobody of the group has rung him.",
                List.of(new NeedFound("housing", "A room near the college")),
                false);
    }

    private List<Act> byConcord() {
        Acting system = Acting.system();
        Acting chair = scene.acting("chair");
        var ready = new ReferralId(scene.id("ready"));
        var person = new PersonId(scene.id("ready.person"));
        return List.of(
                Act.of(system, HouseActs.hidden("cases.domain.OpenCase", ready, person, area())),
                Act.of(system, new AddToCase(opened(), CaseHappening.of(CaseHappening.Kind.REFERRED_TO_PANEL), chair)),
                Act.of(system, new GivePart(opened(), post("provider"), PartKind.PROVIDER)),
                Act.of(system, new AssignOwners(opened(), post("officer"), post("supervisor"), chair)),
                Act.of(system, HouseActs.hidden("cases.domain.Changeover", opened(), owners(), handedOver(), chair)),
                Act.of(system, new RestDeconfliction(new ReferralId(scene.id("ready")))),
                Act.of(system, new AskFeedback(new ReferralId(scene.id("decided")), "The panel has met")),
                Act.of(
                        system,
                        new RecordDisclosure(
                                opened().ref(),
                                person,
                                post("provider"),
                                List.of("Name"),
                                RequestFixtures.ground(),
                                scene.acting("case-officer"))));
    }

    /** From the offer of a case to another area to what moves with it. */
    private List<Act> moving() {
        Acting system = Acting.system();
        Acting officer = scene.acting("case-officer");
        Acting there = scene.acting("planner");
        var transfer = new TransferId(scene.id("transfer"));
        var to = new AreaId(scene.id("planners-area"));
        RecordRef referral = new ReferralId(scene.id("ready")).ref();
        var supported = new CaseId(scene.id("case.supported"));
        var accepted = new AnswerTransfer.Answer.Accepted(there.post(), there.post());
        Object open = HouseActs.made(
                "cases.domain.TransferTable$Open",
                transfer,
                new CaseId(scene.id("case.offered-away")),
                "KILLED",
                area(),
                to,
                Instant.EPOCH,
                officer.post());
        Object owners = HouseActs.made("cases.domain.Case$Owners", there.post(), there.post());
        return List.of(
                Act.of(
                        officer,
                        new OfferTransfer(supported, to, "The family moves", "He is well", RequestFixtures.ground())),
                Act.of(there, new AnswerTransfer(transfer, accepted)),
                Act.of(officer, new WithdrawTransfer(transfer)),
                Act.of(
                        officer,
                        new EndPart(
                                new CaseId(scene.id("case.closed")),
                                post("housing"),
                                PartKind.ACTION_OWNER,
                                "The room is found")),
                Act.of(
                        officer,
                        new PartReferral(
                                new CaseId(scene.id("case.of-two")),
                                new ReferralId(scene.id("case.of-two.other")),
                                "They were taken for one")),
                Act.of(system, HouseActs.hidden("cases.domain.MoveCase", open, owners, there)),
                Act.of(system, new MoveReferral(new ReferralId(scene.id("ready")), to)),
                Act.of(system, new MoveInvolvements(referral, to)),
                Act.of(system, new MoveRequests(new ReferralId(scene.id("asked")).ref(), to)),
                Act.of(system, new MoveDocuments(referral, area(), to)),
                Act.of(system, HouseActs.hidden("retention.MoveRetentionClock", referral, to)));
    }

    /** A case in flight from a list kept elsewhere, and what Concord does for it. */
    private List<Act> importing() {
        Acting system = Acting.system();
        Acting officer = scene.acting("officer");
        var ready = new ReferralId(scene.id("ready"));
        var checked = new ReferralId(scene.id("checked"));
        return List.of(
                Act.of(
                        new Acting(officer.post(), officer.holder(), Acting.Via.IMPORT),
                        new ImportCase(HouseActs.row(area(), "row 2", "Knownelsewhere"), known())),
                Act.of(system, HouseActs.hidden("cases.domain.KeepKnownCase", ready, area(), known(), officer)),
                Act.of(
                        system,
                        HouseActs.hidden(
                                "cases.domain.OpenKnownCase", checked, new PersonId(scene.id("checked.person")))),
                Act.of(system, new RecordDecisionElsewhere(ready, DECIDED, officer)),
                Act.of(system, new StopClock(ready.ref(), today)));
    }

    /** Nothing but that its gateway sent it on. */
    static KnownCase known() {
        return new KnownCase(
                CaseStage.ASSESSMENT, DECIDED, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private Object owners() {
        return HouseActs.made("cases.domain.Case$Owners", post("officer"), post("supervisor"));
    }

    private static Object handedOver() {
        return HouseActs.constant("cases.domain.Changeover$How", "HANDED_OVER");
    }

    private CaseId opened() {
        return new CaseId(scene.id("case.opened"));
    }

    private PostId post(String seat) {
        return new PostId(scene.id(seat));
    }

    private AreaId area() {
        return new AreaId(scene.id("area"));
    }
}
