package concord.referrals.domain;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Acting;
import concord.referrals.AssessmentView;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.DeconflictionTrigger;
import concord.referrals.Dismissal;
import concord.referrals.GatewayAssessment;
import concord.referrals.GatewayOutcome;
import concord.referrals.GatewayRefusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of the gateway that follow from where a referral stands. Plain: it asks nobody and changes nothing. */
final class GatewayPolicy {

    private GatewayPolicy() {}

    /** Why a referral cannot be assessed as it stands, if so. */
    static Optional<GatewayRefusal> objectionToAssessing(Referral referral, boolean chronologyOpened) {
        return notReady(referral).or(() -> unread(referral, chronologyOpened));
    }

    /** Why its assessment cannot be signed or sent back as it stands, if so. */
    static Optional<GatewayRefusal> objectionToReviewing(Referral referral) {
        return notReady(referral)
                .or(() -> referral.standing().waits()
                        ? Optional.empty()
                        : Optional.of(new GatewayRefusal.NothingToSign()));
    }

    /** F2: a repeat is judged by two who have read the chronology, with a note on what all referrals mean together. */
    static Optional<GatewayRefusal> objectionToSigning(Referral referral, AssessmentView latest, Signer signer) {
        return sameHand(latest, signer)
                .or(() -> unread(referral, signer.chronologyOpened()))
                .or(() -> noteMissing(referral, latest.assessment()));
    }

    /** F3 and F10: what keeps a referral from being closed. */
    static Optional<GatewayRefusal> objectionToClosing(Outstanding outstanding) {
        if (outstanding.requests() > 0 && !outstanding.overridden()) {
            return Optional.of(new GatewayRefusal.RequestsOpen(outstanding.requests()));
        }
        return outstanding.evidence() > 0 && !outstanding.everAsked()
                ? Optional.of(new GatewayRefusal.EvidenceMissing(outstanding.evidence()))
                : Optional.empty();
    }

    static Optional<GatewayRefusal> noteMissing(Referral referral, GatewayAssessment assessment) {
        return referral.isRepeat() && !RationalePolicy.saysEnough(assessment.cumulativeSignificance())
                ? Optional.of(new GatewayRefusal.CumulativeNoteMissing(referral.earlier()))
                : Optional.empty();
    }

    /** What is signed when an assessment is agreed to. */
    static GatewayOutcome outcomeOf(GatewayAssessment assessment) {
        return switch (assessment.triage()) {
            case A -> GatewayOutcome.TO_CHANNEL;
            case B -> GatewayOutcome.GATHER_INFORMATION;
            case C ->
                isSignposted(assessment.dismissal()) ? GatewayOutcome.SIGNPOSTED : GatewayOutcome.NO_FURTHER_ACTION;
        };
    }

    /** Who would sign. */
    record Signer(Acting acting, boolean chronologyOpened) {}

    /**
     * What is outstanding.
     *
     * @param requests open requests for information
     * @param overridden whether a senior officer has let it be closed with exactly these
     * @param evidence questions about missing evidence that are not answered
     * @param everAsked whether any request about this referral is on record
     */
    record Outstanding(int requests, boolean overridden, int evidence, boolean everAsked) {}

    private static Optional<GatewayRefusal> notReady(Referral referral) {
        if (!referral.stage().isAtGateway()) {
            return Optional.of(new GatewayRefusal.NotAtTheGateway());
        }
        Standing standing = referral.standing();
        if (!standing.checked()) {
            return Optional.of(new GatewayRefusal.PersonNotChecked());
        }
        DeconflictionTrigger asked = standing.asked();
        return asked == null ? standingAnswer(standing) : Optional.of(new GatewayRefusal.DeconflictionMissing(asked));
    }

    private static Optional<GatewayRefusal> standingAnswer(Standing standing) {
        DeconflictionAnswer answer = requireNonNull(standing.answer(), "deconfliction is asked or answered");
        return switch (answer) {
            case YES -> Optional.empty();
            case NO -> Optional.of(new GatewayRefusal.DeconflictionSaysNo());
            case HOLD -> Optional.of(new GatewayRefusal.DeconflictionHolds());
        };
    }

    private static Optional<GatewayRefusal> unread(Referral referral, boolean chronologyOpened) {
        return referral.isRepeat() && !chronologyOpened
                ? Optional.of(new GatewayRefusal.ChronologyNotOpened(referral.earlier()))
                : Optional.empty();
    }

    /** Another post is not enough: one member of staff may hold two. */
    private static Optional<GatewayRefusal> sameHand(AssessmentView latest, Signer signer) {
        if (signer.acting().holder() == null) {
            return Optional.of(new GatewayRefusal.NobodySigns());
        }
        boolean same = signer.acting().post().equals(latest.by())
                || signer.acting().holder().equals(latest.staff());
        return same ? Optional.of(new GatewayRefusal.SameHand()) : Optional.empty();
    }

    private static boolean isSignposted(@Nullable Dismissal dismissal) {
        return dismissal != null && dismissal.destinations().stream().anyMatch(to -> !to.equals(NOWHERE));
    }

    /** The destination that says that none was needed. */
    private static final String NOWHERE = "none";
}
