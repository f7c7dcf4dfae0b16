package concord.referrals.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All referrals of the person.
 *
 * @param person absent until somebody has said who it is
 * @param next what the reader goes on to do; absent where nothing waits for them
 */
public record ChronologyPage(
        RecordHead head, List<Row> rows, @Nullable UUID person, OverviewPage.@Nullable Button next) {

    public ChronologyPage {
        rows = List.copyOf(rows);
    }

    /**
     * One referral.
     *
     * @param href absent where the reader may know no more than this line
     */
    public record Row(
            @Nullable String href,
            String reference,
            String area,
            String received,
            String stage,
            String outcome,
            String decided,
            String contact) {}
}
