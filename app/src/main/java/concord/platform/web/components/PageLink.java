package concord.platform.web.components;

import org.jspecify.annotations.Nullable;

/**
 * The way to the page before or after.
 *
 * @param text absent for the plain "Previous page" and "Next page"
 * @param label what the page is about, such as a case's reference
 */
public record PageLink(
        String href, @Nullable String text, @Nullable String label) {

    public static PageLink to(String href) {
        return new PageLink(href, null, null);
    }
}
