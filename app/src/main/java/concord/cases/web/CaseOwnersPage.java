package concord.cases.web;

import concord.cases.frame.CaseHead;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.components.Option;
import concord.platform.web.components.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a case and its risk.
 *
 * @param offers what the acting post may hand over, as choices
 * @param posts to whom, all in one list
 * @param parts posts that have a part in the case
 * @param ending the part that was being ended when something was wrong; blank where none was
 * @param answering the hand-over that was being declined when something was wrong; blank where none was
 */
public record CaseOwnersPage(
        CaseHead head,
        String path,
        List<SummaryRow> today,
        List<Tenure> tenures,
        List<Waiting> waiting,
        List<Part> parts,
        boolean mayEnd,
        String ending,
        List<Option> offers,
        List<Option> posts,
        String answering,
        Form form,
        @Nullable Refusal refusal) {

    public CaseOwnersPage {
        today = List.copyOf(today);
        tenures = List.copyOf(tenures);
        waiting = List.copyOf(waiting);
        parts = List.copyOf(parts);
        offers = List.copyOf(offers);
        posts = List.copyOf(posts);
    }

    /** From when on a post owned it. */
    public record Tenure(String from, String what, String post, String how, String by) {}

    /** Somebody who has something to do in the case. {@code key} names the part in its form. */
    public record Part(String key, String kind, String postId, String post, String what, String since) {}

    /** The form of one part: what was typed belongs to the one that was being ended. */
    public Form formOf(Part part) {
        return part.key().equals(ending) ? form : Form.empty();
    }

    /** A hand-over that waits. */
    public record Waiting(
            String id, String what, String title, String openMatters, String when, boolean mine, boolean offeredByMe) {}

    /** The form of one hand-over: what was typed belongs to the one that was being answered. */
    public Form formOf(Waiting one) {
        return one.id().equals(answering) ? form : Form.empty();
    }

    /** The form of a new offer. */
    public Form offerForm() {
        return answering.isEmpty() && ending.isEmpty() ? form : Form.empty();
    }
}
