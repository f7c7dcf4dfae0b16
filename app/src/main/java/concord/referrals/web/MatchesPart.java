package concord.referrals.web;

import concord.people.MatchAnswer;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Near records on a page: each with its reasons, and two fields for the answer. */
public record MatchesPart(String display, List<Candidate> candidates, List<String> earlier) {

    public MatchesPart {
        candidates = List.copyOf(candidates);
        earlier = List.copyOf(earlier);
    }

    /**
     * One near record.
     *
     * @param likeness in words: "Very likely the same"; absent where it was found another way
     */
    public record Candidate(
            String answerField,
            String reasonField,
            String names,
            String born,
            String postcodes,
            List<String> records,
            @Nullable String likeness,
            List<String> why,
            boolean byAgreement) {

        public Candidate {
            records = List.copyOf(records);
            why = List.copyOf(why);
        }
    }

    public static List<Option> answers() {
        return Arrays.stream(MatchAnswer.Answer.values())
                .map(answer -> Option.of(answer.name(), answer.words()))
                .toList();
    }
}
