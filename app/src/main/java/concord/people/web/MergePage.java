package concord.people.web;

import concord.people.HeldTogether.Held;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merge of two persons from its proposal on.
 *
 * @param said what was said about it, oldest first
 * @param pair both records as they stand, while an answer waits; absent later
 * @param person the page of the person that stays
 * @param heldTogether records that hold something of both still
 * @param apartHref where it stands that they are not the same, after it was taken back
 */
public record MergePage(
        String path,
        String state,
        List<Line> said,
        @Nullable PairView pair,
        String person,
        String model,
        String moved,
        List<Held> heldTogether,
        boolean mayAnswer,
        boolean mayWithdraw,
        boolean mayUndo,
        @Nullable String apartHref,
        Form form,
        @Nullable Refusal refusal) {

    public MergePage {
        said = List.copyOf(said);
        heldTogether = List.copyOf(heldTogether);
    }

    /** False where something was typed into a form that the page no longer offers, though it may offer another. */
    public boolean offersWhatWasTyped() {
        return (form.value("reason").isEmpty() || (pair != null && mayAnswer))
                && (form.value("withdraw-reason").isEmpty() || mayWithdraw)
                && (form.value("undo-reason").isEmpty() || mayUndo);
    }

    /** What a post said, and when. */
    public record Line(String what, String who, String when, String why) {}
}
