package concord.people;

import concord.platform.web.Words;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Near records as the template {@code people/matches} shows them, with or without fields for a human's answers. Any
 * room may put it into a form of its own.
 *
 * @param display goes with the form as the hidden field {@code display}; blank where nothing is to be answered
 * @param earlier what was answered last, by field of the answer
 */
public record MatchList(String display, List<MatchCard> cards, Map<String, String> earlier) {

    public MatchList {
        cards = List.copyOf(cards);
        earlier = Map.copyOf(earlier);
    }

    /** @param post says which post answered earlier, in words */
    public static MatchList of(MatchDisplay display, Function<MatchDecision, String> post) {
        return new MatchList(
                display.id().value().toString(),
                display.candidates().stream().map(MatchCard::of).toList(),
                earlier(display, post));
    }

    private static Map<String, String> earlier(MatchDisplay display, Function<MatchDecision, String> post) {
        var earlier = new HashMap<String, String>();
        display.decisions()
                .forEach(decision -> earlier.put(
                        MatchCard.ANSWER + decision.candidate().value(), said(decision, post.apply(decision))));
        display.apart()
                .forEach(apart -> display.candidates().stream()
                        .filter(candidate -> apart.other().equals(candidate.person()))
                        .forEach(candidate -> earlier.merge(
                                MatchCard.ANSWER + candidate.nearest().value(),
                                said(apart),
                                (answered, saidApart) -> saidApart + " " + answered)));
        return earlier;
    }

    private static String said(SaidApart apart) {
        return "Said not to be the same person by %s on %s: %s"
                .formatted(apart.byTitle(), Words.shortDate(apart.at()), apart.reason());
    }

    /** For looking only. */
    public static MatchList of(NearRecords near) {
        return new MatchList("", near.people().stream().map(MatchCard::of).toList(), Map.of());
    }

    /** What was answered about records that are not near any more. */
    public List<String> earlierElsewhere() {
        var shown = cards.stream().map(MatchCard::answerField).collect(Collectors.toSet());
        return earlier.entrySet().stream()
                .filter(said -> !shown.contains(said.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** Whether the list is one of a check, in which a record without a likeness was seen while the referral was typed. */
    public boolean isForAnswer() {
        return !display.isEmpty();
    }

    /** The three answers of F1 as choices. */
    public static List<Option> answers() {
        return Arrays.stream(MatchAnswer.Answer.values())
                .map(answer -> Option.of(answer.name(), answer.words()))
                .toList();
    }

    private static String said(MatchDecision decision, String post) {
        return "%s answered “%s” on %s: %s"
                .formatted(post, decision.answer().words(), Words.shortDate(decision.at()), decision.reason());
    }
}
