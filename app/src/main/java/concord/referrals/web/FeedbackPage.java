package concord.referrals.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.components.Option;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the referrer is told. */
public record FeedbackPage(
        RecordHead head,
        ReferralRecord record,
        @Nullable String due,
        List<Option> categories,
        Form form,
        @Nullable Refusal refusal) {

    public FeedbackPage {
        categories = List.copyOf(categories);
    }

    public String action() {
        return ReferralPaths.of(record.line().id(), ReferralAct.TELL_REFERRER);
    }

    public boolean isDecided() {
        return record.line().outcome() != null;
    }
}
