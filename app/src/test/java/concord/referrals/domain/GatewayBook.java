package concord.referrals.domain;

import concord.access.Seats;
import concord.partnership.Role;
import concord.people.MatchAnswer;
import concord.people.MatchDisplay;
import concord.people.PersonId;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.referrals.Account;
import concord.referrals.AnswerDeconfliction;
import concord.referrals.AssessAtGateway;
import concord.referrals.AssessmentId;
import concord.referrals.ComeBackCode;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.GatewayAssessment;
import concord.referrals.Intake;
import concord.referrals.MakeReferral;
import concord.referrals.OpenChronology;
import concord.referrals.RecordPersonCheck;
import concord.referrals.ReferralId;
import concord.referrals.ReferralRecord;
import concord.referrals.Referrer;
import concord.referrals.Route;
import concord.referrals.ShowReferral;
import concord.referrals.SignGatewayDecision;
import concord.referrals.Statement;
import concord.referrals.SubjectAsStated;
import concord.referrals.TriageClass;
import concord.sharing.AnswerRequest;
import concord.sharing.Ask;
import concord.sharing.AskForInformation;
import concord.sharing.FieldAnswer;
import concord.sharing.Ground;
import concord.sharing.RequestId;
import concord.sharing.SevenQuestions;
import concord.sharing.ShowRequest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A gateway with its posts, and what is done there in one word each, so that a test reads as the work does. */
public final class GatewayBook {

    public static final ComeBackCode CODE = new ComeBackCode("ACDEFGHJKMNP");

    public final Seats seats;
    public final AreaId area;
    public final AgencyId force;
    public final AgencyId school;
    public final Seats.Seat officer;
    public final Seats.Seat supervisor;
    public final Seats.Seat deconfliction;
    public final Seats.Seat senior;
    public final Seats.Seat teacher;

    private final Gate gate;

    public GatewayBook(Gate gate, TestDatabase database) {
        this.gate = gate;
        this.seats = new Seats(database);
        this.area = seats.area("POLICE");
        this.force = seats.agency("police");
        this.school = seats.agency("education");
        this.officer = seats.seat(Role.GATEWAY_OFFICER, force, area);
        this.supervisor = seats.seat(Role.GATEWAY_SUPERVISOR, force, area);
        this.deconfliction = seats.seat(Role.DECONFLICTION_OFFICER, force, area);
        this.senior = seats.seat(Role.SENIOR_OFFICER, force, area);
        this.teacher = seats.seat(Role.PRACTITIONER, school, area);
    }

    /** A name that nothing else in the test's database is near to. */
    public static String rareName() {
        var random = new SecureRandom();
        var name = new StringBuilder();
        for (int syllable = 0; syllable < 5; syllable++) {
            name.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    public ReferralId refer() {
        return refer(rareName(), rareName(), EvidenceStated.none());
    }

    public ReferralId refer(String given, String family, EvidenceStated evidence) {
        return gate.submit(Acting.publicVisitor(), referral(given, family, evidence))
                .orThrow();
    }

    public MakeReferral referral(String given, String family, EvidenceStated evidence) {
        return referralIn(area, given, family, evidence);
    }

    public static MakeReferral referralIn(AreaId area, String given, String family, EvidenceStated evidence) {
        return new MakeReferral(
                new Intake(area, Route.PUBLIC_FORM, "education", null, LocalDate.of(2026, 2, 27), null),
                SubjectAsStated.named(given, family, LocalDate.of(2011, 5, 4)),
                Account.of(ReferralFixtures.fact("The tutor heard a threat against the canteen.")),
                Referrer.unnamed(),
                evidence,
                CODE,
                null);
    }

    public ReferralRecord show(ReferralId referral) {
        return gate.ask(officer.acting(), new ShowReferral(referral)).orThrow();
    }

    public int version(ReferralId referral) {
        return show(referral).version();
    }

    public MatchDisplay matches(ReferralId referral, Seats.Seat seat) {
        return gate.submit(seat.acting(), new ShowMatches(show(referral).involvement()))
                .orThrow();
    }

    public static List<MatchAnswer> all(MatchDisplay display, MatchAnswer.Answer answer) {
        return display.candidates().stream()
                .map(candidate -> new MatchAnswer(candidate.nearest(), answer, "Compared by hand"))
                .toList();
    }

    public PersonId checkPerson(ReferralId referral, MatchAnswer.Answer answer) {
        MatchDisplay display = matches(referral, officer);
        return gate.submit(
                        officer.acting(),
                        new RecordPersonCheck(referral, version(referral), display.id(), all(display, answer)))
                .orThrow();
    }

    public void deconflict(ReferralId referral, DeconflictionAnswer answer) {
        gate.submit(deconfliction.acting(), new AnswerDeconfliction(referral, version(referral), answer))
                .orThrow();
    }

    /** Referred, checked as unknown, and free to go on. */
    public ReferralId readyToAssess() {
        ReferralId referral = refer();
        checkPerson(referral, MatchAnswer.Answer.NOT_THE_SAME);
        deconflict(referral, DeconflictionAnswer.YES);
        return referral;
    }

    public Outcome<ReferralId> assess(ReferralId referral, GatewayAssessment assessment) {
        return gate.submit(officer.acting(), new AssessAtGateway(referral, version(referral), assessment));
    }

    /** Assessed in a class, with a rationale of its own. */
    public Outcome<ReferralId> assess(ReferralId referral, TriageClass triage) {
        return assess(referral, assessment(triage));
    }

    public static GatewayAssessment assessment(TriageClass triage) {
        return assessment(triage, rareName());
    }

    public static GatewayAssessment assessment(TriageClass triage, String about) {
        return ReferralFixtures.assessment(triage, about, null);
    }

    public static Statement fact(String text) {
        return ReferralFixtures.fact(text);
    }

    public void openChronology(ReferralId referral, Seats.Seat seat) {
        gate.submit(seat.acting(), new OpenChronology(referral)).orThrow();
    }

    public Outcome<ReferralId> sign(ReferralId referral, Seats.Seat seat, MatchAnswer.Answer answer) {
        MatchDisplay display = matches(referral, seat);
        AssessmentId latest = show(referral).assessments().getLast().id();
        return gate.submit(
                seat.acting(),
                new SignGatewayDecision(referral, version(referral), latest, display.id(), all(display, answer), null));
    }

    public Outcome<ReferralId> sign(ReferralId referral) {
        return sign(referral, supervisor, MatchAnswer.Answer.NOT_THE_SAME);
    }

    public RequestId askTheSchool(ReferralId referral) {
        var ask = new Ask(teacher.post(), List.of("Attendance this term"), "");
        var told = new concord.sharing.Told("Rowan Ashby", null, List.of());
        var ground = new Ground("To assess the referral", "public-task", SevenQuestions.asUsualUnderADuty());
        return gate.submit(
                        officer.acting(),
                        new AskForInformation(referral.ref(), show(referral).person(), ask, told, ground))
                .orThrow();
    }

    public void theSchoolAnswers(RequestId request) {
        var given = new FieldAnswer("Attendance this term", FieldAnswer.Kind.GIVEN, "He was there on every day.");
        var ground = new Ground("To help assess the referral", "public-task", SevenQuestions.asUsualUnderADuty());
        int version =
                gate.ask(teacher.acting(), new ShowRequest(request)).orThrow().version();
        gate.submit(teacher.acting(), new AnswerRequest(request, version, List.of(given), List.of(), ground))
                .orThrow();
    }
}
