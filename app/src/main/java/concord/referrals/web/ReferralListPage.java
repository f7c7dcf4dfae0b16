package concord.referrals.web;

import concord.platform.web.Form;
import concord.platform.web.Pager;
import concord.platform.web.components.Option;
import concord.referrals.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of referrals with its filter. */
public record ReferralListPage(List<Row> rows, Pager pager, Form form, Choices choices, Heads heads) {

    public ReferralListPage {
        rows = List.copyOf(rows);
    }

    /** One referral. */
    public record Row(
            String href,
            String reference,
            String name,
            String area,
            String received,
            String stage,
            String due,
            boolean late,
            String repeat,
            String concern) {}

    /** What can be chosen in the filter. */
    public record Choices(List<Option> areas, List<Option> concerns, List<Option> sectors) {}

    /** The heads of the columns that sort the list. */
    public record Heads(Head reference, Head received, Head stage, Head due) {}

    /**
     * The head of a column.
     *
     * @param order absent where another column rules
     */
    public record Head(String href, @Nullable String order) {}

    public List<Option> stages() {
        return Arrays.stream(Stage.values())
                .map(stage -> Option.of(stage.name(), stage.words()))
                .toList();
    }

    /** The choices with one that means all. */
    public static List<Option> orAll(List<Option> options) {
        return Stream.concat(Stream.of(Option.of("", "All")), options.stream()).toList();
    }
}
