package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** A possible match with what was answered so far. */
public record ShowPossibleMatch(PossibleMatchId match) implements Query<PossibleMatch>, About {

    public ShowPossibleMatch {
        requireNonNull(match, "match is null");
    }

    @Override
    public RecordRef about() {
        return match.ref();
    }
}
