package concord.platform.rows;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait to be written by one statement. Each parameter of the statement is a column of values, which it takes as an
 * array: {@code unnest(:ids::uuid[], :names::text[])}. Values go as text; the statement says what they are.
 */
public final class Bundle {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(\\w+)");

    // The statements stand in the code, so they are few.
    private static final Map<String, List<String>> PARAMETERS = new ConcurrentHashMap<>();

    private final String sql;
    private final Map<String, List<@Nullable String>> columns = new LinkedHashMap<>();
    private int size;

    Bundle(String sql) {
        this.sql = sql;
        PARAMETERS.computeIfAbsent(sql, Bundle::parameters).forEach(name -> columns.put(name, new ArrayList<>()));
    }

    private static List<String> parameters(String sql) {
        return PARAMETER
                .matcher(sql)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Adds a value to a column. Bytes are written as PostgreSQL reads them, all else as it says itself. */
    public Bundle put(String column, @Nullable Object value) {
        List<@Nullable String> values = columns.get(column);
        if (values == null) {
            throw new IllegalArgumentException("The statement has no parameter " + column);
        }
        values.add(text(value));
        size = Math.max(size, values.size());
        return this;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }

    String sql() {
        return sql;
    }

    int size() {
        return size;
    }

    Map<String, Object> arrays() {
        var arrays = new LinkedHashMap<String, Object>();
        columns.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }
}
