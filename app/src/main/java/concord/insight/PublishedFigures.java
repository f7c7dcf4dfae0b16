package concord.insight;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The published national figures, which stand in the application with the source and the status of each
 * ({@code concord/insight/published}). They are shown beside the partnership's own and never mixed with them.
 */
@Component
public class PublishedFigures {

    private static final String FOLDER = "concord/insight/published/";
    private static final String ONE_YEAR = "[0-9]{4}/[0-9]{2}";
    private static final Set<String> STAGES = Set.of("referral", "panel", "adopted", "channel exit", "individuals");

    private final Map<InsightTable, List<Published>> tables = new EnumMap<>(InsightTable.class);
    private final Map<String, Set<String>> names = new HashMap<>();

    PublishedFigures() {
        read(
                "names",
                row -> names.computeIfAbsent(
                                key(InsightTable.valueOf(row.getField("table")), row.getField("code")),
                                _ -> new TreeSet<>())
                        .add(row.getField("published")));
        for (InsightTable table : List.of(
                InsightTable.FUNNEL,
                InsightTable.SECTOR,
                InsightTable.AGE,
                InsightTable.GENDER,
                InsightTable.CONCERN,
                InsightTable.OUTCOMES)) {
            var figures = new ArrayList<Published>();
            read(table.path(), row -> figures.add(published(row)));
            tables.put(table, List.copyOf(figures));
        }
        tables.put(
                InsightTable.REPEATS,
                all(InsightTable.FUNNEL)
                        .filter(figure -> figure.stage().equals("individuals"))
                        .toList());
    }

    /** What is published for a category of ours at a stage; nothing for most. */
    public List<Published> of(InsightTable table, String year, String stage, String code) {
        Set<String> categories = names.getOrDefault(key(table, code), Set.of());
        return all(table)
                .filter(figure -> figure.year().equals(year)
                        && figure.stage().equals(stage)
                        && categories.contains(figure.category()))
                .toList();
    }

    /** Everything that is published about a year, with what we have no row for. */
    public List<Published> of(InsightTable table, String year) {
        return all(table)
                .filter(figure -> figure.year().equals(year) && STAGES.contains(figure.stage()))
                .toList();
    }

    /** Everything about how people left Channel, which is published for hardly any year. */
    public List<Published> exits() {
        return all(InsightTable.OUTCOMES)
                .filter(figure -> figure.stage().equals("channel exit"))
                .toList();
    }

    /** The year itself, where anything is published for it, or else the newest before it. */
    public Optional<String> yearBeside(InsightTable table, String year) {
        return all(table)
                .filter(figure -> STAGES.contains(figure.stage()))
                .map(Published::year)
                .filter(other -> other.matches(ONE_YEAR) && other.compareTo(year) <= 0)
                .max(String::compareTo);
    }

    private Stream<Published> all(InsightTable table) {
        return tables.getOrDefault(table, List.of()).stream();
    }

    private static String key(InsightTable table, String code) {
        return table + " " + code;
    }

    private static Published published(NamedCsvRecord row) {
        String percent = row.getField("percent");
        return new Published(
                row.getField("year"),
                row.getField("stage"),
                row.getField("category"),
                whole(row.getField("count")),
                percent.isEmpty() ? null : new BigDecimal(percent),
                whole(row.getField("denominator")),
                row.getField("source"),
                row.getField("status"));
    }

    private static @Nullable Long whole(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    private static void read(String name, java.util.function.Consumer<NamedCsvRecord> each) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(
                        new ClassPathResource(FOLDER + name + ".csv").getContentAsString(StandardCharsets.UTF_8))) {
            rows.forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
