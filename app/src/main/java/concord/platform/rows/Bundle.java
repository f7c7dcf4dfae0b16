package concord.platform.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows that wait to be written by one statement, of which each parameter is an array: a column. */
final class Bundle {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(\\w+)");

    // The statements stand in the code, so they are few.
    private static final Map<String, List<String>> PARAMETERS = new ConcurrentHashMap<>();

    private final Map<String, List<@Nullable String>> columns = new LinkedHashMap<>();
    private int size;

    Bundle(String sql) {
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

    void add(BundledRow row) {
        if (!columns.keySet().containsAll(row.columns().keySet())) {
            throw new IllegalArgumentException(
                    "The statement has no such parameters: " + row.columns().keySet());
        }
        columns.forEach((name, values) -> values.addAll(row.columns().getOrDefault(name, List.of())));
        size++;
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
