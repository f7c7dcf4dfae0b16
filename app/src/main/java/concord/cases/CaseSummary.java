package concord.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One titled part of a case's overview.
 *
 * @param title in words, such as "Consent"
 * @param href where to read on; absent where there is no more
 */
public record CaseSummary(
        String title, List<Row> rows, @Nullable String href) {

    public CaseSummary {
        rows = List.copyOf(rows);
    }

    /** One fact: what it is, and what it says. */
    public record Row(String label, String text) {}
}
