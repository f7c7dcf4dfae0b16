package concord.cases.web;

import concord.cases.frame.CaseHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What those who referred were told. */
public record CaseFeedbackPage(CaseHead head, List<Line> lines) {

    public CaseFeedbackPage {
        lines = List.copyOf(lines);
    }

    /** One referral; {@code due} is absent where nothing is due. */
    public record Line(
            String reference, String href, @Nullable String due, String of, List<Telling> tellings) {}

    /** What was told once; {@code words} is absent where nothing was added. */
    public record Telling(
            String when, String by, String what, @Nullable String words) {}
}
