package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Repeatable;

/**
 * Shows the acting post two records side by side and keeps that it did (F1). Each is a person, or an involvement whose check
 * is still open. Shown again unchanged, the earlier showing is used again.
 *
 * @param about of the post's own area
 * @param other may be seen by a sharing agreement
 */
public record ShowPair(RecordRef about, RecordRef other) implements Command<PairDisplay>, About, Repeatable {

    public ShowPair {
        requireNonNull(about, "about is null");
        requireNonNull(other, "other is null");
    }
}
