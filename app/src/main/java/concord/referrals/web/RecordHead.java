package concord.referrals.web;

import concord.platform.web.components.Fact;
import concord.platform.web.components.NavigationItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above each page of a referral: whose it is, where it stands, and the way to its other pages.
 *
 * @param repeat "Referral 3 of 3", where there are earlier ones; absent otherwise
 */
public record RecordHead(
        String reference,
        String name,
        List<Fact> facts,
        List<NavigationItem> navigation,
        @Nullable String repeat,
        String chronologyPath) {

    public RecordHead {
        facts = List.copyOf(facts);
        navigation = List.copyOf(navigation);
    }
}
