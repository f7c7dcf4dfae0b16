package concord.platform.rows;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written by one statement, as {@link Bundles} takes it: a value for each of its parameters, or several where
 * the statement writes several rows of another table beside it. Values go as text; the statement says what they are.
 */
public final class BundledRow {

    private final Map<String, List<@Nullable String>> columns = new LinkedHashMap<>();

    /** Adds a value to a column. Bytes are written as PostgreSQL reads them, all else as it says itself. */
    public BundledRow put(String column, @Nullable Object value) {
        columns.computeIfAbsent(column, _ -> new ArrayList<>()).add(text(value));
        return this;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }

    Map<String, List<@Nullable String>> columns() {
        return columns;
    }
}
