package concord.referrals.web.intake;

import concord.platform.web.components.Option;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the form offers to choose from today. */
public record Choices(
        List<Option> areas,
        List<Option> genders,
        List<Option> howKnown,
        List<Option> evidenceKinds,
        List<Option> whyNot,
        List<Option> sectors,
        List<Option> relationships) {

    /** More areas than this are a list to open, not a row of buttons. */
    private static final int MOST_BUTTONS = 12;

    public boolean areasAsButtons() {
        return areas.size() <= MOST_BUTTONS;
    }

    /** The same choices for a list to open, which needs an entry for "none chosen". */
    public static List<Option> orNone(String words, List<Option> options) {
        return Stream.concat(Stream.of(Option.of("", words)), options.stream()).toList();
    }

    static Set<String> values(List<Option> options) {
        return options.stream().map(Option::value).collect(Collectors.toSet());
    }

    /** The words of a choice; the choice itself where it is offered no more. */
    static String words(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::text)
                .findFirst()
                .orElse(value);
    }
}
