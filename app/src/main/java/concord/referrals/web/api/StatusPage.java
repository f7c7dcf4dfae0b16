package concord.referrals.web.api;

import concord.platform.web.api.PageLinks;
import concord.referrals.Receipt;
import concord.referrals.Receipts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the receipts of what an agency's system sent. */
record StatusPage(
        List<ReferralStatus> items,
        @Schema(description = PageLinks.CURSOR) @Nullable String cursor,
        @Schema(description = PageLinks.NEXT) @Nullable String next) {

    static StatusPage of(Receipts receipts, PageLinks links) {
        List<Receipt> all = receipts.receipts();
        PageLinks.Place place = links.after(all.stream().map(Receipt::referral).toList());
        return new StatusPage(all.stream().map(ReferralStatus::of).toList(), place.cursor(), place.next());
    }
}
