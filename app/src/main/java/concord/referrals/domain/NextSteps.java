package concord.referrals.domain;

import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Refusal;
import concord.referrals.AssessmentView;
import concord.referrals.GatewayRefusal;
import concord.referrals.LawfulAct;
import concord.referrals.NextStep;
import concord.referrals.PromptView;
import concord.referrals.Receipt;
import concord.referrals.ReferralAct;
import concord.referrals.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what happens next with a referral, and what else could be done or why not (pages.md section 5). */
@Component
class NextSteps {

    private final Posts posts;
    private final Review review;
    private final OpeningChronology chronology;
    private final OutstandingMatters outstanding;
    private final EvidenceTable evidence;

    NextSteps(
            Posts posts,
            Review review,
            OpeningChronology chronology,
            OutstandingMatters outstanding,
            EvidenceTable evidence) {
        this.posts = posts;
        this.review = review;
        this.chronology = chronology;
        this.outstanding = outstanding;
        this.evidence = evidence;
    }

    /** What is known of a referral when somebody looks at it. */
    record Situation(
            Referral referral,
            @Nullable LocalDate due,
            @Nullable LocalDate rerunDue,
            Receipt receipt,
            List<AssessmentView> assessments,
            Acting acting) {

        @Nullable
        AssessmentView latest() {
            return assessments.isEmpty() ? null : assessments.getLast();
        }
    }

    NextStep next(Situation situation) {
        Role role = role(situation);
        Referral referral = situation.referral();
        boolean asked = referral.standing().asked() != null && referral.stage() != Stage.CLOSED;
        if (role == Role.DECONFLICTION_OFFICER && asked) {
            return step(ReferralAct.ANSWER_DECONFLICTION, "Deconfliction waits for your answer.", situation, role);
        }
        return switch (referral.stage()) {
            case PERSON_CHECK ->
                step(
                        ReferralAct.CHECK_PERSON,
                        "A gateway officer checks whether this person is known.",
                        situation,
                        role);
            case DECONFLICTION ->
                step(
                        ReferralAct.ANSWER_DECONFLICTION,
                        "The deconfliction officer answers yes, no or hold.",
                        situation,
                        role);
            case ON_HOLD -> rests("Deconfliction says hold. Nothing is done until it is asked again.", situation);
            case STOPPED -> rests("Deconfliction says that the referral may not go on. It is asked again.", situation);
            case ASSESSMENT -> step(ReferralAct.ASSESS, "A gateway officer assesses the referral.", situation, role);
            case SIGN_OFF ->
                step(ReferralAct.SIGN, "A gateway supervisor signs the decision or sends it back.", situation, role);
            case GATHERING ->
                step(
                        ReferralAct.ASSESS,
                        "Information is gathered, then a gateway officer assesses again.",
                        situation,
                        role);
            case IN_CHANNEL, CLOSED -> afterwards(situation, role);
        };
    }

    /** Every other act that the role of the acting post has at the gateway. */
    List<LawfulAct> others(Situation situation) {
        Role role = role(situation);
        ReferralAct next = next(situation).act();
        return Arrays.stream(ReferralAct.values())
                .filter(act -> act != next && WhoMay.does(role, act) && makesSense(act, situation))
                .map(act -> lawful(act, objection(act, situation)))
                .toList();
    }

    private Role role(Situation situation) {
        return posts.get(situation.acting().post()).role();
    }

    private static NextStep step(ReferralAct act, String sentence, Situation situation, Role role) {
        return new NextStep(act, sentence, situation.due(), act.ifNothing(), WhoMay.does(role, act));
    }

    private static NextStep rests(String sentence, Situation situation) {
        return new NextStep(null, sentence, situation.rerunDue(), "Concord asks again on that day.", false);
    }

    private static NextStep afterwards(Situation situation, Role role) {
        LocalDate due = situation.receipt().feedbackDue();
        if (due != null) {
            ReferralAct tell = ReferralAct.TELL_REFERRER;
            return new NextStep(
                    tell, "The referrer is told what became of it.", due, tell.ifNothing(), WhoMay.does(role, tell));
        }
        return situation.referral().stage() == Stage.IN_CHANNEL
                ? new NextStep(
                        null,
                        "The gateway has done its part. Channel carries it on.",
                        null,
                        "It stays with Channel.",
                        false)
                : new NextStep(null, "This referral is closed.", null, "Its retention clock runs.", false);
    }

    private boolean makesSense(ReferralAct act, Situation situation) {
        Referral referral = situation.referral();
        boolean atGateway = referral.stage().isAtGateway();
        return switch (act) {
            case CHECK_PERSON, ASSESS, SIGN, SEND_BACK, OVERRIDE_REQUESTS -> atGateway;
            case ANSWER_DECONFLICTION, ADD_INFORMATION, ASK_PARTNER -> referral.stage() != Stage.CLOSED;
            case ANSWER_PROMPTS -> referral.stage() != Stage.CLOSED && isAnythingMissing(referral);
            case READ_CHRONOLOGY -> true;
            case TELL_REFERRER -> referral.standing().outcome() != null;
        };
    }

    private boolean isAnythingMissing(Referral referral) {
        return evidence.promptsOf(referral.id()).stream().anyMatch(PromptView::isOpen);
    }

    private Optional<? extends Refusal> objection(ReferralAct act, Situation situation) {
        Referral referral = situation.referral();
        Acting acting = situation.acting();
        return switch (act) {
            case CHECK_PERSON, ANSWER_DECONFLICTION, ADD_INFORMATION, ASK_PARTNER, ANSWER_PROMPTS, TELL_REFERRER ->
                Optional.empty();
            case READ_CHRONOLOGY ->
                referral.person() == null ? Optional.of(new GatewayRefusal.PersonNotChecked()) : Optional.empty();
            case ASSESS -> GatewayPolicy.objectionToAssessing(referral, chronology.isOpened(referral, acting.post()));
            case SEND_BACK -> GatewayPolicy.objectionToReviewing(referral);
            case SIGN -> toSign(situation);
            case OVERRIDE_REQUESTS ->
                outstanding.of(referral.id(), acting).requests() == 0
                        ? Optional.of(new GatewayRefusal.NothingToOverride())
                        : Optional.empty();
        };
    }

    private Optional<GatewayRefusal> toSign(Situation situation) {
        AssessmentView latest = situation.latest();
        return GatewayPolicy.objectionToReviewing(situation.referral())
                .or(() -> latest == null
                        ? Optional.empty()
                        : review.objection(situation.referral(), latest, situation.acting()));
    }

    private static LawfulAct lawful(ReferralAct act, Optional<? extends Refusal> objection) {
        return objection
                .map(why -> new LawfulAct(act, why, why instanceof GatewayRefusal no ? first(no) : null))
                .orElseGet(() -> new LawfulAct(act, null, null));
    }

    /** What would make possible what is refused. */
    private static @Nullable ReferralAct first(GatewayRefusal why) {
        return switch (why) {
            case GatewayRefusal.PersonNotChecked _, GatewayRefusal.AnotherPerson _ -> ReferralAct.CHECK_PERSON;
            case GatewayRefusal.DeconflictionMissing _,
                    GatewayRefusal.DeconflictionHolds _,
                    GatewayRefusal.DeconflictionSaysNo _ -> ReferralAct.ANSWER_DECONFLICTION;
            case GatewayRefusal.ChronologyNotOpened _ -> ReferralAct.READ_CHRONOLOGY;
            case GatewayRefusal.NothingToSign _,
                    GatewayRefusal.CumulativeNoteMissing _,
                    GatewayRefusal.NotTheLatest _ -> ReferralAct.ASSESS;
            case GatewayRefusal.RequestsOpen _ -> ReferralAct.OVERRIDE_REQUESTS;
            case GatewayRefusal.EvidenceMissing _ -> ReferralAct.ANSWER_PROMPTS;
            case GatewayRefusal.NotAtTheGateway _,
                    GatewayRefusal.SameHand _,
                    GatewayRefusal.NobodySigns _,
                    GatewayRefusal.NothingToOverride _,
                    GatewayRefusal.NothingDecided _ -> null;
        };
    }
}
