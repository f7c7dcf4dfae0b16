package concord.platform.web.components;

import org.jspecify.annotations.Nullable;

/**
 * One number of a pager, or the gap between numbers.
 *
 * @param href absent for a gap
 */
public record PageItem(int number, @Nullable String href, boolean current) {

    public static PageItem of(int number, String href, boolean current) {
        return new PageItem(number, href, current);
    }

    public static PageItem gap() {
        return new PageItem(0, null, false);
    }

    public boolean isGap() {
        return href == null;
    }
}
