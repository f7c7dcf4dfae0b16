package concord.referrals.web;

import concord.people.MatchList;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.components.SummaryRow;
import concord.referrals.AssessmentView;
import concord.referrals.GatewaySheetView;
import concord.referrals.LawfulAct;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a supervisor signs, with the near records beside it. */
public record SignOffPage(
        RecordHead head,
        GatewaySheetView sheet,
        List<SummaryRow> assessment,
        String assessor,
        MatchList matches,
        Form form,
        @Nullable Refusal refusal) {

    public SignOffPage {
        assessment = List.copyOf(assessment);
    }

    public ReferralRecord record() {
        return sheet.referral();
    }

    public String action() {
        return ReferralPaths.of(record().line().id(), ReferralAct.SIGN);
    }

    public boolean waits() {
        return record().line().stage() == Stage.SIGN_OFF;
    }

    public String assessmentId() {
        AssessmentView latest = record().latest();
        return latest == null ? "" : latest.id().value().toString();
    }

    /** Why the acting post cannot sign now; absent where it can. */
    public @Nullable LawfulAct blocked() {
        return record().others().stream()
                .filter(act -> act.act() == ReferralAct.SIGN && !act.isPossible())
                .findFirst()
                .orElse(null);
    }

    public boolean needsChronology() {
        return record().line().isRepeat() && !sheet.chronologyOpened();
    }

    public int openRequests() {
        return (int) sheet.requests().lines().stream()
                .filter(line -> line.state().isOpen())
                .count();
    }
}
