package concord.referrals.web;

import concord.platform.web.components.NavigationItem;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a referral's record, in their order. */
enum RecordTab {
    OVERVIEW("Overview", ""),
    CHRONOLOGY("Chronology", "/chronology"),
    KNOWN_BEFORE("Known before", "/known-before"),
    DECONFLICTION("Deconfliction", "/deconfliction"),
    GATEWAY("Gateway", "/gateway"),
    SIGN_OFF("Sign-off", "/sign-off"),
    SHARING("Sharing", "/sharing"),
    FEEDBACK("Feedback", "/feedback"),
    TIMELINE("What happened", "/timeline");

    private final String words;
    private final String path;

    RecordTab(String words, String path) {
        this.words = words;
        this.path = path;
    }

    static List<NavigationItem> navigation(ReferralId referral, @Nullable RecordTab current) {
        return Arrays.stream(values())
                .map(tab -> tab.item(referral, tab == current))
                .toList();
    }

    private NavigationItem item(ReferralId referral, boolean here) {
        String href = ReferralPaths.of(referral) + path;
        return here ? NavigationItem.current(words, href) : NavigationItem.of(words, href);
    }
}
