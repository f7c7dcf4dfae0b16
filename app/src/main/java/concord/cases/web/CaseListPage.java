package concord.cases.web;

import concord.cases.CaseOutcome;
import concord.cases.CaseStage;
import concord.platform.web.Form;
import concord.platform.web.Pager;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of cases with its filter. */
public record CaseListPage(List<Row> rows, Pager pager, Form form, List<Option> areas, Heads heads) {

    public CaseListPage {
        rows = List.copyOf(rows);
        areas = List.copyOf(areas);
    }

    /** One case. */
    public record Row(
            String href,
            String reference,
            String name,
            String area,
            String opened,
            String stage,
            String outcome,
            String due,
            boolean late,
            String owner) {}

    /** The heads of the columns that sort the list. */
    public record Heads(Head reference, Head opened, Head stage, Head due) {}

    /**
     * The head of a column.
     *
     * @param order absent where another column rules
     */
    public record Head(String href, @Nullable String order) {}

    public List<Option> stages() {
        return Arrays.stream(CaseStage.values())
                .map(stage -> Option.of(stage.name(), stage.words()))
                .toList();
    }

    public List<Option> outcomes() {
        return orAll(Arrays.stream(CaseOutcome.values())
                .map(outcome -> Option.of(outcome.name(), outcome.words()))
                .toList());
    }

    public List<Option> areasOrAll() {
        return orAll(areas);
    }

    public static List<Option> adopted() {
        return orAll(List.of(Option.of("yes", "Adopted by a panel"), Option.of("no", "Not adopted")));
    }

    /** The choices with one that means all. */
    private static List<Option> orAll(List<Option> options) {
        return Stream.concat(Stream.of(Option.of("", "All")), options.stream()).toList();
    }
}
