package concord.platform.web.components;

import org.jspecify.annotations.Nullable;

/**
 * What one can do with a row of a summary list.
 *
 * @param about said to screen readers only, such as "date of birth" after "Change"
 */
public record RowAction(String text, String href, @Nullable String about) {

    public static RowAction change(String href, String about) {
        return new RowAction("Change", href, about);
    }
}
