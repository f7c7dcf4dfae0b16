package concord.platform.web.components;

import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What components need to write tidy attributes. */
public final class Markup {

    private Markup() {}

    /** Words of a {@code class} or {@code aria-describedby}, absent ones left out; null, so no attribute, if none. */
    public static @Nullable String join(@Nullable String... words) {
        var joined = new StringJoiner(" ");
        for (String word : words) {
            if (word != null && !word.isEmpty()) {
                joined.add(word);
            }
        }
        return joined.length() == 0 ? null : joined.toString();
    }

    /** The id of a hint, an error or an option: null where there is none to point to. */
    public static @Nullable String idIf(@Nullable Object present, String id) {
        return present == null ? null : id;
    }

    /** The first option of a group bears the group's own id, so that the error summary can lead to it. */
    public static String optionId(String group, int index) {
        return index == 0 ? group : group + "-" + (index + 1);
    }

    /** A text area swallows one line break at its beginning: a typed one is doubled so that none is lost. */
    public static String inTextarea(@Nullable String typed) {
        String text = Objects.requireNonNullElse(typed, "");
        return text.startsWith("\n") || text.startsWith("\r") ? "\n" + text : text;
    }
}
