package concord.people.web;

import concord.people.WhyPossible;
import concord.platform.web.Form;
import concord.platform.web.Pager;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The list of possible matches with its filter. */
public record PossibleMatchListPage(List<Row> rows, Pager pager, Form form, List<Option> areas) {

    public PossibleMatchListPage {
        rows = List.copyOf(rows);
        areas = List.copyOf(areas);
    }

    /**
     * One possible match.
     *
     * @param withdrawn who took back the proposal that came of it, and why; blank where nobody did
     * @param claim who has it and until when; blank where nobody has
     */
    public record Row(
            String href,
            String records,
            String area,
            String since,
            String why,
            String withdrawn,
            String lookAgain,
            String claim) {}

    /** Whether fewer are shown than there may be. */
    public boolean isFiltered() {
        return Stream.of("only", "why", "area")
                .anyMatch(field -> !form.value(field).isBlank());
    }

    public static List<Option> whys() {
        return orAll(Arrays.stream(WhyPossible.values())
                .map(why -> Option.of(why.name(), why.words()))
                .toList());
    }

    public List<Option> areasOrAll() {
        return orAll(areas);
    }

    private static List<Option> orAll(List<Option> options) {
        return Stream.concat(Stream.of(Option.of("", "All")), options.stream()).toList();
    }
}
