package concord.referrals.domain;

import concord.referrals.DeconflictionAnswer;
import concord.referrals.DeconflictionTrigger;
import concord.referrals.GatewayOutcome;
import concord.referrals.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral stands, as it follows from what has happened to it and from nothing else. The same is told in SQL by
 * {@code referrals.stage_by_history}.
 *
 * @param asked why deconfliction is asked; absent while an answer stands
 * @param waits whether an assessment waits for sign-off
 * @param gathering whether a signed decision has information gathered, and none has come yet
 * @param outcome of the last signed decision
 */
record Standing(
        boolean checked,
        @Nullable DeconflictionTrigger asked,
        @Nullable DeconflictionAnswer answer,
        boolean waits,
        boolean gathering,
        @Nullable GatewayOutcome outcome) {

    /** A referral that has just come in. */
    static final Standing AT_RECEIPT = new Standing(false, DeconflictionTrigger.FIRST, null, false, false, null);

    static Standing after(List<Happening> history) {
        Standing standing = AT_RECEIPT;
        for (Happening happening : history) {
            standing = standing.after(happening);
        }
        return standing;
    }

    Standing after(Happening happening) {
        return switch (happening.kind()) {
            case RECEIVED, PROMPT_ANSWERED, STATEMENT_DISPUTED, OVERRIDDEN, REFERRER_TOLD, REFERRER_NOT_TOLD -> this;
            case PERSON_CHECKED -> personChecked(PersonFound.valueOf(happening.said()));
            case INFORMATION_ADDED, EVIDENCE_ATTACHED, REQUEST_ANSWERED -> somethingNew();
            case DECONFLICTION_ASKED -> asking(DeconflictionTrigger.TIMER);
            case DECONFLICTION_ANSWERED -> answered(DeconflictionAnswer.valueOf(happening.said()));
            case ASSESSED -> new Standing(checked, asked, answer, true, gathering, outcome);
            case SENT_BACK -> new Standing(checked, asked, answer, false, false, outcome);
            case SIGNED -> signed(GatewayOutcome.valueOf(happening.said()));
        };
    }

    Stage stage() {
        if (outcome != null && outcome.closes()) {
            return Stage.CLOSED;
        }
        if (outcome == GatewayOutcome.TO_CHANNEL) {
            return Stage.IN_CHANNEL;
        }
        if (!checked) {
            return Stage.PERSON_CHECK;
        }
        return asked != null || answer == null ? Stage.DECONFLICTION : afterDeconfliction(answer);
    }

    private Stage afterDeconfliction(DeconflictionAnswer standing) {
        return switch (standing) {
            case HOLD -> Stage.ON_HOLD;
            case NO -> Stage.STOPPED;
            case YES -> waits ? Stage.SIGN_OFF : gathering ? Stage.GATHERING : Stage.ASSESSMENT;
        };
    }

    private Standing personChecked(PersonFound found) {
        return switch (found) {
            case NEW, KNOWN, CONFIRMED -> new Standing(true, asked, answer, waits, gathering, outcome);
            case CHANGED -> new Standing(true, asked, answer, false, false, outcome);
        };
    }

    /** New information re-opens deconfliction, and an assessment that did not know of it is out of date. */
    private Standing somethingNew() {
        return new Standing(checked, trigger(DeconflictionTrigger.NEW_INFORMATION), answer, false, false, outcome);
    }

    private Standing asking(DeconflictionTrigger why) {
        return new Standing(checked, trigger(why), answer, waits, gathering, outcome);
    }

    /** What is asked for the first time stays so until it is answered. */
    private DeconflictionTrigger trigger(DeconflictionTrigger why) {
        return asked == null ? why : asked;
    }

    private Standing answered(DeconflictionAnswer given) {
        return new Standing(checked, null, given, waits, gathering, outcome);
    }

    private Standing signed(GatewayOutcome decided) {
        return new Standing(checked, asked, answer, false, decided == GatewayOutcome.GATHER_INFORMATION, decided);
    }
}
