package concord.referrals.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.DeconflictionTrigger;
import concord.referrals.DeconflictionView;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where deconfliction stands.
 *
 * @param mayAnswer whether the acting post answers it
 * @param rerun when it is asked again; absent while it is asked
 */
public record DeconflictionPage(
        RecordHead head,
        ReferralRecord record,
        boolean mayAnswer,
        @Nullable String rerun,
        Form form,
        @Nullable Refusal refusal) {

    public String action() {
        return ReferralPaths.of(record.line().id(), ReferralAct.ANSWER_DECONFLICTION);
    }

    public String state() {
        DeconflictionView view = record.deconfliction();
        DeconflictionTrigger asked = view.asked();
        DeconflictionAnswer answer = view.answer();
        if (asked != null) {
            return "Deconfliction is asked: " + asked.words().toLowerCase(Locale.ROOT) + ".";
        }
        return answer == null ? "Deconfliction has not been asked." : "The answer stands: " + answer.words() + ".";
    }

    public String answeredOn() {
        return record.deconfliction().answeredAt() == null
                ? "Never"
                : Words.dateTime(record.deconfliction().answeredAt());
    }

    public List<Option> answers() {
        return Arrays.stream(DeconflictionAnswer.values())
                .map(answer -> Option.of(answer.name(), answer.words()))
                .toList();
    }
}
