package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Repeatable;

/**
 * Shows the acting post the near records of an involvement and keeps that it did (F1). Shown again unchanged, the
 * showing that waits for its answers is used again.
 */
public record ShowMatches(InvolvementId involvement) implements Command<MatchDisplay>, About, Repeatable {

    /** How many near records are shown. */
    public static final int TOP = 10;

    public ShowMatches {
        requireNonNull(involvement, "involvement is null");
    }

    @Override
    public RecordRef about() {
        return involvement.ref();
    }
}
