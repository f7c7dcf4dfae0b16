package concord.referrals.domain;

import concord.people.InvolvementId;
import concord.people.PersonId;
import concord.platform.gate.AreaId;
import concord.referrals.Account;
import concord.referrals.ComeBackCode;
import concord.referrals.Dismissal;
import concord.referrals.EvidenceStated;
import concord.referrals.GatewayAssessment;
import concord.referrals.Intake;
import concord.referrals.MakeReferral;
import concord.referrals.Rationale;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import concord.referrals.Referrer;
import concord.referrals.Route;
import concord.referrals.Statement;
import concord.referrals.StatementKind;
import concord.referrals.SubjectAsStated;
import concord.referrals.Threshold;
import concord.referrals.ThresholdAnswer;
import concord.referrals.Told;
import concord.referrals.TriageClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Valid referrals and assessments of invented people; a test changes only what it speaks about. */
public final class ReferralFixtures {

    static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");
    static final AreaId EASTMERE = new AreaId(new UUID(1, 1));

    private ReferralFixtures() {}

    static Referral receivedReferral() {
        return new Referral(
                new ReferralId(new UUID(2, 2)),
                new Reference("EAS-2026-K7QMP"),
                EASTMERE,
                0,
                new InvolvementId(new UUID(3, 3)),
                null,
                null,
                Standing.AT_RECEIPT,
                RECEIVED);
    }

    /** A referral to which these things have happened, of a person who was referred so many times. */
    static Referral aReferral(int nth, Happening... happenings) {
        Standing standing = Standing.after(Arrays.asList(happenings));
        PersonId person = standing.checked() ? new PersonId(new UUID(4, 4)) : null;
        Referral plain = receivedReferral();
        return new Referral(
                plain.id(),
                plain.reference(),
                plain.area(),
                happenings.length,
                plain.involvement(),
                person,
                person == null ? null : nth,
                standing,
                RECEIVED);
    }

    public static Statement fact(String text) {
        return new Statement(StatementKind.FACT, text, "saw-or-heard", null);
    }

    static Account account(Statement... statements) {
        return new Account(List.of(statements), false, Told.notSaid(), null, List.of());
    }

    static MakeReferral referral(AreaId area, Account account, EvidenceStated evidence) {
        return new MakeReferral(
                new Intake(area, Route.PUBLIC_FORM, "education", null, LocalDate.of(2026, 2, 27), null),
                SubjectAsStated.named("Rowan", "Ashby", LocalDate.of(2011, 5, 4)),
                account,
                Referrer.unnamed(),
                evidence,
                new ComeBackCode("ACDEFGHJKMNP"),
                null);
    }

    public static Rationale rationale(String about) {
        return new Rationale(
                "The tutor heard " + about + " say on two days that the canteen should burn.",
                "We asked whether " + about + " was quoting a film that the class had watched.",
                "A second account from the youth club would make me judge " + about + " otherwise.",
                "What was said fits a quarrel in school and nobody else has noticed anything of " + about + ".");
    }

    public static Threshold threshold() {
        return new Threshold(
                new ThresholdAnswer(ThresholdAnswer.Finding.NO, "No harm was done, threatened or wished for."),
                new ThresholdAnswer(ThresholdAnswer.Finding.NOT_KNOWN, "The school sees a lonely year behind him."),
                new ThresholdAnswer(ThresholdAnswer.Finding.NO, "Nobody has heard of any cause or group."));
    }

    public static GatewayAssessment assessment(TriageClass triage, String about, @Nullable String cumulative) {
        Dismissal dismissal = triage == TriageClass.C
                ? new Dismissal(
                        Set.of("context-explains"), true, Set.of("education"), "The school's own counsellor helps.")
                : null;
        return new GatewayAssessment(triage, threshold(), dismissal, rationale(about), cumulative);
    }
}
