package concord.referrals.web;

import concord.people.MatchList;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.Stage;
import org.jspecify.annotations.Nullable;

/** The check whether the person is known. */
public record KnownBeforePage(
        RecordHead head,
        ReferralRecord record,
        MatchList matches,
        Form form,
        @Nullable Refusal refusal) {

    public String action() {
        return ReferralPaths.of(record.line().id(), ReferralAct.CHECK_PERSON);
    }

    /** The check stays possible while the gateway has not decided. */
    public boolean isOpen() {
        return record.line().stage().isAtGateway();
    }

    public boolean isChecked() {
        return record.person() != null && record.line().stage() != Stage.PERSON_CHECK;
    }
}
