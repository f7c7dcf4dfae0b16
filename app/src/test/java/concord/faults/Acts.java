package concord.faults;

import concord.access.IssueAccount;
import concord.access.IssueApiToken;
import concord.access.TokenCheck;
import concord.files.Arrivals;
import concord.partnership.AgreeSharing;
import concord.partnership.AppointCover;
import concord.partnership.ClosePost;
import concord.partnership.JoinStaff;
import concord.partnership.LeaveStaff;
import concord.partnership.OpenPost;
import concord.partnership.RegisterAgency;
import concord.partnership.RequireTraining;
import concord.partnership.Role;
import concord.partnership.SetTarget;
import concord.partnership.Step;
import concord.people.InvolvementId;
import concord.people.KeepSearch;
import concord.people.MatchDisplayId;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.referrals.AddInformation;
import concord.referrals.AnswerDeconfliction;
import concord.referrals.AnswerPrompt;
import concord.referrals.AssessAtGateway;
import concord.referrals.AssessmentId;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.DisputeStatement;
import concord.referrals.EvidenceStated;
import concord.referrals.MakeReferral;
import concord.referrals.OpenChronology;
import concord.referrals.OverrideOpenRequests;
import concord.referrals.PromptAnswer;
import concord.referrals.PromptId;
import concord.referrals.RecordNotTold;
import concord.referrals.RecordPersonCheck;
import concord.referrals.ReferralId;
import concord.referrals.SendBack;
import concord.referrals.SignGatewayDecision;
import concord.referrals.StatementId;
import concord.referrals.TellReferrer;
import concord.referrals.TriageClass;
import concord.referrals.domain.GatewayBook;
import concord.retention.RetentionClass;
import concord.retention.SetRetentionPeriod;
import concord.sharing.AnswerRequest;
import concord.sharing.Ask;
import concord.sharing.AskForInformation;
import concord.sharing.EscalateRequest;
import concord.sharing.ExtendRequest;
import concord.sharing.FieldAnswer;
import concord.sharing.RefuseRequest;
import concord.sharing.RemindOfRequest;
import concord.sharing.RequestFixtures;
import concord.sharing.RequestId;
import concord.sharing.SeeRequest;
import concord.sharing.Told;
import concord.sharing.WithdrawRequest;
import concord.vocabulary.AddTerm;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The acts during which the process is killed: everything that Concord can do, see {@link KillTests}. */
final class Acts {

    private final Scene scene;
    private final Arrivals arrivals;
    private final Clock clock;
    private final LocalDate today;

    Acts(Scene scene, Arrivals arrivals, Clock clock) {
        this.scene = scene;
        this.arrivals = arrivals;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    List<Act> all() {
        return Stream.of(
                        atTheGateway(),
                        afterTheDecision(),
                        requests(),
                        partnership(),
                        settings(),
                        new CaseActs(scene, today).all(),
                        new HouseActs(scene, arrivals, clock).all())
                .flatMap(List::stream)
                .toList();
    }

    private List<Act> atTheGateway() {
        MakeReferral making = GatewayBook.referralIn(
                new AreaId(scene.id("area")), "Rowan", "Killedinthemiddle", EvidenceStated.none());
        var display = new MatchDisplayId(scene.id("unchecked.display"));
        return List.of(
                Act.once(Acting.publicVisitor(), making, scene.id("area")),
                Act.of(
                        scene.acting("officer"),
                        new RecordPersonCheck(referral("unchecked"), version("unchecked"), display, List.of())),
                Act.of(scene.acting("officer"), new ShowMatches(new InvolvementId(scene.id("unchecked.involvement")))),
                Act.of(
                        scene.acting("deconfliction"),
                        new AnswerDeconfliction(referral("checked"), version("checked"), DeconflictionAnswer.YES)),
                Act.of(
                        scene.acting("officer"),
                        new AssessAtGateway(
                                referral("ready"),
                                version("ready"),
                                GatewayBook.assessment(TriageClass.C, "Killedinthemiddle"))),
                Act.of(scene.acting("supervisor"), signing()),
                Act.of(
                        scene.acting("supervisor"),
                        new SendBack(
                                referral("assessed"),
                                version("assessed"),
                                new AssessmentId(scene.id("assessed.assessment")),
                                "Ask the club")),
                Act.of(
                        scene.acting("senior"),
                        new OverrideOpenRequests(referral("asked"), version("asked"), "The school is shut.")));
    }

    private SignGatewayDecision signing() {
        return new SignGatewayDecision(
                referral("assessed"),
                version("assessed"),
                new AssessmentId(scene.id("assessed.assessment")),
                new MatchDisplayId(scene.id("assessed.display")),
                List.of(),
                null);
    }

    private List<Act> afterTheDecision() {
        Acting officer = scene.acting("officer");
        var prompt = new PromptId(scene.id("unchecked.prompt"));
        var statement = new StatementId(scene.id("unchecked.statement"));
        return List.of(
                Act.of(officer, new TellReferrer(referral("decided"), "taken-forward", "Thank you.")),
                Act.of(officer, new RecordNotTold(referral("decided"), "No way to reach them was left.")),
                Act.of(officer, new OpenChronology(referral("decided"))),
                Act.of(
                        officer,
                        new AddInformation(referral("ready"), List.of(GatewayBook.fact("A knife.")), "The youth club")),
                Act.of(
                        officer,
                        new AnswerPrompt(
                                referral("unchecked"), prompt, new PromptAnswer.Explained("It was wiped in March."))),
                Act.of(officer, new DisputeStatement(referral("unchecked"), statement, "The mother", "Another boy")));
    }

    private List<Act> requests() {
        Acting officer = scene.acting("officer");
        Acting teacher = scene.acting("teacher");
        var request = new RequestId(scene.id("request"));
        var given = new FieldAnswer("Attendance this term", FieldAnswer.Kind.GIVEN, "Came every day");
        return List.of(
                Act.of(officer, asking()),
                Act.of(teacher, new SeeRequest(request)),
                Act.of(teacher, new AnswerRequest(request, 0, List.of(given), List.of(), RequestFixtures.ground())),
                Act.of(teacher, new RefuseRequest(request, 0, "not-ours", "Ask the other school")),
                Act.of(officer, new ExtendRequest(request, 0, today.plusDays(30), "Half term")),
                Act.of(officer, new RemindOfRequest(request)),
                Act.of(officer, new EscalateRequest(request, 0, "No answer by telephone")),
                Act.of(officer, new WithdrawRequest(request, 0, "Known by now")));
    }

    private AskForInformation asking() {
        return new AskForInformation(
                referral("ready").ref(),
                null,
                new Ask(new PostId(scene.id("teacher")), List.of("Exclusions"), ""),
                new Told("Rowan Killedinthemiddle", null, List.of()),
                RequestFixtures.ground());
    }

    private List<Act> partnership() {
        Acting keeper = scene.acting("keeper");
        Acting administrator = scene.acting("administrator");
        var school = new AgencyId(scene.id("school"));
        var colleague = new PostId(scene.id("colleague"));
        var teacher = new StaffId(scene.id("teacher.holder"));
        var areas = Set.of(new AreaId(scene.id("area")), new AreaId(scene.id("other-area")));
        return List.of(
                Act.of(administrator, new RegisterAgency("Sample Trust", "health", true)),
                Act.of(administrator, new AgreeSharing("Sample agreement", areas, today, null)),
                Act.of(keeper, new JoinStaff(school, "Sam Sample", "sam@example.test", today)),
                Act.of(keeper, new OpenPost(school, "Tutor", Role.PRACTITIONER, Set.of(), today)),
                Act.of(keeper, new AppointCover(colleague, 0, teacher, today, today.plusDays(9))),
                Act.of(keeper, new ClosePost(colleague, 0, today)),
                Act.of(keeper, new LeaveStaff(new StaffId(scene.id("colleague.holder")), 0, today, List.of())));
    }

    private List<Act> settings() {
        Acting administrator = scene.acting("administrator");
        var staff = new StaffId(scene.id("teacher.holder"));
        return List.of(
                Act.of(administrator, new SetTarget(null, Step.SIGN_OFF, 3, today)),
                Act.of(administrator, new RequireTraining(Role.CHAIR, "chairing", RequireTraining.Need.EXPECTED)),
                Act.of(
                        administrator,
                        new AddTerm("sector", "killed-in-the-middle", "A sample sector", "", false, today, "A test")),
                Act.of(administrator, new IssueAccount(staff, "sam.sample", "$argon2id$v=19$sample")),
                Act.of(
                        administrator,
                        new IssueApiToken(
                                new PostId(scene.id("system")),
                                "Sample",
                                TokenCheck.hash("sample"),
                                Set.of("referrals:read"),
                                clock.instant().plus(Duration.ofDays(1)))),
                Act.of(
                        scene.acting("guardian"),
                        new SetRetentionPeriod(RetentionClass.values()[0], 60, today.plusDays(1), "The schedule")),
                Act.of(scene.acting("officer"), new KeepSearch("Killedinthemiddle")));
    }

    private ReferralId referral(String name) {
        UUID id = scene.id(name);
        return new ReferralId(id);
    }

    private int version(String name) {
        return scene.number(name + ".version");
    }
}
