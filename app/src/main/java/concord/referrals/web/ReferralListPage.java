package concord.referrals.web;

import concord.platform.web.Form;
import concord.platform.web.Pager;
import concord.platform.web.components.Option;
import concord.referrals.ReferralSort;
import concord.referrals.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of referrals with its filter. */
public record ReferralListPage(
        List<Row> rows, Pager pager, Form form, Choices choices, Map<ReferralSort.By, Head> heads) {

    public ReferralListPage {
        rows = List.copyOf(rows);
        heads = Map.copyOf(heads);
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

    /**
     * The head of a column.
     *
     * @param order absent where another column rules
     */
    public record Head(String href, @Nullable String order) {}

    public Head received() {
        return heads.get(ReferralSort.By.RECEIVED);
    }

    public Head due() {
        return heads.get(ReferralSort.By.DUE);
    }

    public Head reference() {
        return heads.get(ReferralSort.By.REFERENCE);
    }

    public Head stage() {
        return heads.get(ReferralSort.By.STAGE);
    }

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
