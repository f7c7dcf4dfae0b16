package concord.matching.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every column a name of its own. */
final class Headers {

    private Headers() {}

    /** A blank header becomes "column 3"; a second "name" becomes "name (2)". */
    static List<String> distinct(List<String> written) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> headers = new ArrayList<>();
        for (int at = 0; at < written.size(); at++) {
            String header = written.get(at).isBlank()
                    ? "column " + (at + 1)
                    : written.get(at).strip();
            int times = seen.merge(header, 1, Integer::sum);
            headers.add(times == 1 ? header : header + " (" + times + ")");
        }
        return List.copyOf(headers);
    }
}
