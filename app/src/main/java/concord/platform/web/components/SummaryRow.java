package concord.platform.web.components;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a summary list: what it is, what it says, and what one can do with it. */
public record SummaryRow(
        String key, @Nullable String text, @Nullable Content content, List<RowAction> actions) {

    public SummaryRow {
        actions = List.copyOf(actions);
    }

    /** An absent text shows as "Not given". */
    public static SummaryRow of(String key, @Nullable String text) {
        return new SummaryRow(key, text == null || text.isBlank() ? "Not given" : text, null, List.of());
    }

    public static SummaryRow of(String key, Content content) {
        return new SummaryRow(key, null, content, List.of());
    }

    public SummaryRow with(RowAction action) {
        return new SummaryRow(
                key,
                text,
                content,
                Stream.concat(actions.stream(), Stream.of(action)).toList());
    }

    /** A Change link; what is changed is told by the row's key. */
    public SummaryRow change(String href) {
        return with(RowAction.change(href, key.toLowerCase(Locale.UK)));
    }
}
