package concord.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.referrals.DeconflictionAnswer;
import concord.referrals.DeconflictionTrigger;
import concord.referrals.GatewayOutcome;
import concord.referrals.Stage;
import concord.referrals.TriageClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a referral stands follows from what has happened to it. */
class StandingTests {

    private static final Happening NEW_PERSON = Happening.personChecked(PersonFound.NEW);
    private static final Happening YES = Happening.deconflictionAnswered(DeconflictionAnswer.YES);
    private static final Happening ASSESSED = Happening.assessed(TriageClass.B);
    private static final Happening INFORMATION = Happening.of(Happening.Kind.INFORMATION_ADDED);

    @Test
    void beginsWithTheCheckOfThePerson() {
        assertThat(stage()).isEqualTo(Stage.PERSON_CHECK);
    }

    @Test
    void takesThePersonCheckAndDeconflictionInEitherOrder() {
        assertThat(stage(NEW_PERSON, YES)).isEqualTo(Stage.ASSESSMENT);
        assertThat(stage(YES, NEW_PERSON)).isEqualTo(Stage.ASSESSMENT);
    }

    @Test
    void restsWhileDeconflictionSaysHoldOrNo() {
        assertThat(stage(NEW_PERSON, Happening.deconflictionAnswered(DeconflictionAnswer.HOLD)))
                .isEqualTo(Stage.ON_HOLD);
        assertThat(stage(NEW_PERSON, Happening.deconflictionAnswered(DeconflictionAnswer.NO)))
                .isEqualTo(Stage.STOPPED);
    }

    @Test
    void newInformationReopensDeconflictionAndTheAssessment() {
        Standing standing = Standing.after(List.of(NEW_PERSON, YES, ASSESSED, INFORMATION));

        assertThat(standing.asked()).isEqualTo(DeconflictionTrigger.NEW_INFORMATION);
        assertThat(standing.after(YES).stage()).isEqualTo(Stage.ASSESSMENT);
    }

    @Test
    void askedByTheClockAnAssessmentStaysAsItIs() {
        Happening clock = Happening.of(Happening.Kind.DECONFLICTION_ASKED);

        assertThat(stage(NEW_PERSON, YES, ASSESSED, clock)).isEqualTo(Stage.DECONFLICTION);
        assertThat(stage(NEW_PERSON, YES, ASSESSED, clock, YES)).isEqualTo(Stage.SIGN_OFF);
    }

    @Test
    void somebodyElseAsThePersonUndoesTheAssessment() {
        assertThat(stage(NEW_PERSON, YES, ASSESSED, Happening.personChecked(PersonFound.CHANGED)))
                .isEqualTo(Stage.ASSESSMENT);
        assertThat(stage(NEW_PERSON, YES, ASSESSED, Happening.personChecked(PersonFound.CONFIRMED)))
                .isEqualTo(Stage.SIGN_OFF);
    }

    @Test
    void aSignedDecisionGathersGoesOnOrCloses() {
        assertThat(stage(NEW_PERSON, YES, ASSESSED, Happening.signed(GatewayOutcome.GATHER_INFORMATION)))
                .isEqualTo(Stage.GATHERING);
        assertThat(stage(NEW_PERSON, YES, ASSESSED, Happening.signed(GatewayOutcome.TO_CHANNEL)))
                .isEqualTo(Stage.IN_CHANNEL);
        assertThat(stage(NEW_PERSON, YES, ASSESSED, Happening.signed(GatewayOutcome.SIGNPOSTED)))
                .isEqualTo(Stage.CLOSED);
    }

    @Test
    void whatWasGatheredIsAssessedAgain() {
        assertThat(stage(
                        NEW_PERSON,
                        YES,
                        ASSESSED,
                        Happening.signed(GatewayOutcome.GATHER_INFORMATION),
                        INFORMATION,
                        YES))
                .isEqualTo(Stage.ASSESSMENT);
    }

    @Test
    void anAssessmentSentBackIsMadeAgain() {
        assertThat(stage(NEW_PERSON, YES, ASSESSED, Happening.of(Happening.Kind.SENT_BACK)))
                .isEqualTo(Stage.ASSESSMENT);
    }

    /** Whatever has happened before: nobody assesses or signs without a person and a standing yes. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void noOrderOfEventsLeadsPastThePersonCheckOrDeconfliction(long seed) {
        var random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            List<Happening> history = anyHistory(random);
            Standing standing = Standing.after(history);

            assertThat(standing.stage())
                    .as("seed %d, history %s", seed, history)
                    .satisfiesAnyOf(
                            stage -> assertThat(stage).isNotIn(Stage.ASSESSMENT, Stage.SIGN_OFF, Stage.GATHERING),
                            stage -> assertThat(standing.checked()
                                            && standing.asked() == null
                                            && standing.answer() == DeconflictionAnswer.YES)
                                    .isTrue());
        }
    }

    private static List<Happening> anyHistory(Random random) {
        var history = new ArrayList<Happening>();
        for (int length = random.nextInt(12); length > 0; length--) {
            history.add(anyHappening(random));
        }
        return history;
    }

    private static Happening anyHappening(Random random) {
        Happening.Kind kind = any(random, Happening.Kind.values());
        return switch (kind) {
            case PERSON_CHECKED -> Happening.personChecked(any(random, PersonFound.values()));
            case DECONFLICTION_ANSWERED -> Happening.deconflictionAnswered(any(random, DeconflictionAnswer.values()));
            case ASSESSED -> Happening.assessed(any(random, TriageClass.values()));
            case SIGNED -> Happening.signed(any(random, GatewayOutcome.values()));
            case RECEIVED,
                    INFORMATION_ADDED,
                    EVIDENCE_ATTACHED,
                    REQUEST_ANSWERED,
                    PROMPT_ANSWERED,
                    STATEMENT_DISPUTED,
                    DECONFLICTION_ASKED,
                    SENT_BACK,
                    OVERRIDDEN,
                    REFERRER_TOLD,
                    REFERRER_NOT_TOLD -> Happening.of(kind);
        };
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Stage stage(Happening... history) {
        return Standing.after(Arrays.asList(history)).stage();
    }
}
