package concord.platform.web.components;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a navigation.
 *
 * @param current whether one is on this page or below it
 * @param count what waits there; pages.md allows one on My work only
 */
public record NavigationItem(
        String text,
        @Nullable String href,
        boolean current,
        @Nullable Integer count) {

    public static NavigationItem of(String text, String href) {
        return new NavigationItem(text, href, false, null);
    }

    public static NavigationItem current(String text, String href) {
        return new NavigationItem(text, href, true, null);
    }

    public NavigationItem withCount(int waiting) {
        return new NavigationItem(text, href, current, waiting);
    }
}
