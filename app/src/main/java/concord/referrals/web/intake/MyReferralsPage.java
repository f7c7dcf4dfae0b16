package concord.referrals.web.intake;

import concord.referrals.DraftLines.DraftLine;
import concord.referrals.Receipt;
import java.util.List;

/** The receipts of a post and what it has begun. No word of a case (F9). */
public record MyReferralsPage(List<Receipt> receipts, List<DraftLine> drafts) {

    public MyReferralsPage {
        receipts = List.copyOf(receipts);
        drafts = List.copyOf(drafts);
    }
}
