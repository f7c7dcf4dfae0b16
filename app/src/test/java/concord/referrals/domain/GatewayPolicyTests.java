package concord.referrals.domain;

import static concord.referrals.domain.ReferralFixtures.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.referrals.AssessmentId;
import concord.referrals.AssessmentView;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.DeconflictionTrigger;
import concord.referrals.GatewayOutcome;
import concord.referrals.GatewayRefusal;
import concord.referrals.TriageClass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of the gateway: F1, F2, F3, F10 and who may sign. */
class GatewayPolicyTests {

    private static final Happening KNOWN = Happening.personChecked(PersonFound.KNOWN);
    private static final Happening YES = Happening.deconflictionAnswered(DeconflictionAnswer.YES);
    private static final String NOTE = "Three referrals in a year show the same interest growing, not passing.";

    @Test
    void refusesToAssessBeforeThePersonIsChecked() {
        assertThat(GatewayPolicy.objectionToAssessing(aReferral(1, YES), false))
                .contains(new GatewayRefusal.PersonNotChecked());
    }

    @Test
    void refusesToAssessBeforeDeconfliction() {
        assertThat(GatewayPolicy.objectionToAssessing(aReferral(1, KNOWN), false))
                .contains(new GatewayRefusal.DeconflictionMissing(DeconflictionTrigger.FIRST));
    }

    @Test
    void refusesToAssessOnHoldAndAfterANo() {
        Happening hold = Happening.deconflictionAnswered(DeconflictionAnswer.HOLD);
        Happening no = Happening.deconflictionAnswered(DeconflictionAnswer.NO);

        assertThat(GatewayPolicy.objectionToAssessing(aReferral(1, KNOWN, hold), false))
                .contains(new GatewayRefusal.DeconflictionHolds());
        assertThat(GatewayPolicy.objectionToAssessing(aReferral(1, KNOWN, no), false))
                .contains(new GatewayRefusal.DeconflictionSaysNo());
    }

    @Test
    void assessesAPlainReferralAndNothingAfterTheDecision() {
        assertThat(GatewayPolicy.objectionToAssessing(aReferral(1, KNOWN, YES), false))
                .isEmpty();
        assertThat(GatewayPolicy.objectionToAssessing(
                        aReferral(1, KNOWN, YES, Happening.signed(GatewayOutcome.SIGNPOSTED)), false))
                .contains(new GatewayRefusal.NotAtTheGateway());
    }

    @Test
    void aRepeatIsNotAssessedWithoutItsChronology() {
        assertThat(GatewayPolicy.objectionToAssessing(aReferral(3, KNOWN, YES), false))
                .contains(new GatewayRefusal.ChronologyNotOpened(2));
        assertThat(GatewayPolicy.objectionToAssessing(aReferral(3, KNOWN, YES), true))
                .isEmpty();
    }

    @Test
    void aRepeatIsNotSignedWithoutTheChronologyAndTheNote() {
        Referral repeat = aReferral(2, KNOWN, YES, Happening.assessed(TriageClass.C));

        assertThat(GatewayPolicy.objectionToSigning(repeat, by("officer", NOTE), signer("supervisor", false)))
                .contains(new GatewayRefusal.ChronologyNotOpened(1));
        assertThat(GatewayPolicy.objectionToSigning(repeat, by("officer", null), signer("supervisor", true)))
                .contains(new GatewayRefusal.CumulativeNoteMissing(1));
        assertThat(GatewayPolicy.objectionToSigning(repeat, by("officer", NOTE), signer("supervisor", true)))
                .isEmpty();
    }

    @Test
    void nobodySignsTheirOwnAssessmentUnderWhicheverPost() {
        Referral referral = aReferral(1, KNOWN, YES, Happening.assessed(TriageClass.A));
        var otherPostSameStaff =
                new GatewayPolicy.Signer(new Acting(post("supervisor"), staff("officer"), Acting.Via.PAGE), true);
        var samePostOtherStaff =
                new GatewayPolicy.Signer(new Acting(post("officer"), staff("cover"), Acting.Via.PAGE), true);

        assertThat(GatewayPolicy.objectionToSigning(referral, by("officer", null), otherPostSameStaff))
                .contains(new GatewayRefusal.SameHand());
        assertThat(GatewayPolicy.objectionToSigning(referral, by("officer", null), samePostOtherStaff))
                .contains(new GatewayRefusal.SameHand());
    }

    @Test
    void nobodySignsForAMachine() {
        var machine = new GatewayPolicy.Signer(new Acting(post("supervisor"), null, Acting.Via.API), true);

        assertThat(GatewayPolicy.objectionToSigning(
                        aReferral(1, KNOWN, YES, Happening.assessed(TriageClass.A)), by("officer", null), machine))
                .contains(new GatewayRefusal.NobodySigns());
    }

    @Test
    void refusesToCloseWhileARequestIsOpenUnlessASeniorOverrode() {
        assertThat(GatewayPolicy.objectionToClosing(new GatewayPolicy.Outstanding(2, false, 0, true)))
                .contains(new GatewayRefusal.RequestsOpen(2));
        assertThat(GatewayPolicy.objectionToClosing(new GatewayPolicy.Outstanding(2, true, 0, true)))
                .isEmpty();
    }

    @Test
    void refusesToCloseWhileEvidenceIsMissingUnlessARequestIsRecorded() {
        assertThat(GatewayPolicy.objectionToClosing(new GatewayPolicy.Outstanding(0, false, 1, false)))
                .contains(new GatewayRefusal.EvidenceMissing(1));
        assertThat(GatewayPolicy.objectionToClosing(new GatewayPolicy.Outstanding(0, false, 1, true)))
                .isEmpty();
    }

    @Test
    void signpostedMeansSomewhere() {
        assertThat(GatewayPolicy.outcomeOf(ReferralFixtures.assessment(TriageClass.A, "Rowan", null)))
                .isEqualTo(GatewayOutcome.TO_CHANNEL);
        assertThat(GatewayPolicy.outcomeOf(ReferralFixtures.assessment(TriageClass.B, "Rowan", null)))
                .isEqualTo(GatewayOutcome.GATHER_INFORMATION);
        assertThat(GatewayPolicy.outcomeOf(ReferralFixtures.assessment(TriageClass.C, "Rowan", null)))
                .isEqualTo(GatewayOutcome.SIGNPOSTED);
    }

    private static AssessmentView by(String name, @Nullable String cumulative) {
        return new AssessmentView(
                new AssessmentId(new UUID(9, 9)),
                1,
                ReferralFixtures.assessment(TriageClass.C, "Rowan", cumulative),
                post(name),
                staff(name),
                ReferralFixtures.RECEIVED,
                null);
    }

    private static GatewayPolicy.Signer signer(String name, boolean opened) {
        return new GatewayPolicy.Signer(new Acting(post(name), staff(name), Acting.Via.PAGE), opened);
    }

    private static PostId post(String name) {
        return new PostId(UUID.nameUUIDFromBytes(("post " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static StaffId staff(String name) {
        return new StaffId(UUID.nameUUIDFromBytes(("staff " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
