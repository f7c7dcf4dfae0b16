package concord.people.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A possible match: both records side by side, and the form for an answer.
 *
 * @param pair absent where the near record may not be seen any more
 * @param claim who has it and until when; absent where nobody has
 * @param mine true where the acting post has claimed it
 * @param others true where another post has
 * @param withdrawn who took back the proposal that came of it, and why; absent where nobody did
 */
public record PossibleMatchPage(
        String path,
        String reference,
        String why,
        String reason,
        String since,
        @Nullable String lookAgain,
        @Nullable PairView pair,
        @Nullable String claim,
        boolean mine,
        boolean others,
        boolean open,
        @Nullable String withdrawn,
        List<Said> answers,
        Form form,
        @Nullable Refusal refusal) {

    public PossibleMatchPage {
        answers = List.copyOf(answers);
    }

    /** What was answered before; {@code href} leads to the proposal that came of it. */
    public record Said(String sentence, @Nullable String href) {}
}
