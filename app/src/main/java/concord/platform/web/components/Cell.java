package concord.platform.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One cell of a table, or the head of a column. */
public record Cell(@Nullable String text, @Nullable Content content, boolean numeric) {

    public static Cell of(@Nullable String text) {
        return new Cell(text, null, false);
    }

    public static Cell of(Content content) {
        return new Cell(null, content, false);
    }

    /** Set to the right, so that numbers stand under one another. */
    public static Cell number(String text) {
        return new Cell(text, null, true);
    }
}
