package concord.referrals.web.intake;

import concord.platform.gate.Refusal;
import concord.platform.web.components.ErrorItem;
import concord.platform.web.components.Link;
import concord.platform.web.components.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All answers, to be looked over before they are sent.
 *
 * @param cards one for each question page
 * @param helps what would help besides: prompts with the way to answer them, never barriers
 * @param problems what must be put right first; empty where it can be sent
 * @param refusal a rule's no to what was sent just now
 */
public record CheckPage(
        List<Card> cards,
        List<Link> helps,
        List<ErrorItem> problems,
        @Nullable Refusal refusal,
        @Nullable String code) {

    public CheckPage {
        cards = List.copyOf(cards);
        helps = List.copyOf(helps);
        problems = List.copyOf(problems);
    }

    /** The answers of one question page. */
    public record Card(String title, String change, List<SummaryRow> rows) {

        public Card {
            rows = List.copyOf(rows);
        }
    }
}
