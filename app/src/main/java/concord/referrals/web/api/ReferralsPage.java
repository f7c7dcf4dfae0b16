package concord.referrals.web.api;

import concord.partnership.Areas;
import concord.platform.web.api.PageLinks;
import concord.referrals.ReferralLine;
import concord.referrals.ReferralList;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of referrals that the post of the token may see. */
record ReferralsPage(
        List<ReferralEntry> items,

        @Schema(description = "How many there are in all under these filters")
        int total,

        @Schema(description = PageLinks.CURSOR) @Nullable String cursor,
        @Schema(description = PageLinks.NEXT) @Nullable String next) {

    static ReferralsPage of(ReferralList list, PageLinks links, Areas areas) {
        PageLinks.Place place =
                links.after(list.lines().stream().map(ReferralLine::id).toList());
        return new ReferralsPage(
                list.lines().stream().map(line -> ReferralEntry.of(line, areas)).toList(),
                list.total(),
                place.cursor(),
                place.next());
    }
}
