package concord.platform.web.components;

import org.jspecify.annotations.Nullable;

/**
 * A link and its words, in breadcrumbs, footers and lists of acts.
 *
 * @param href absent where the words stand for the page one is on
 */
public record Link(String text, @Nullable String href) {

    public static Link to(String href, String text) {
        return new Link(text, href);
    }

    public static Link here(String text) {
        return new Link(text, null);
    }
}
