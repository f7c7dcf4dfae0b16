package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Gives a claimed possible match back to everybody. */
public record LetGoOfPossibleMatch(PossibleMatchId match) implements Command<PossibleMatchId>, About {

    public LetGoOfPossibleMatch {
        requireNonNull(match, "match is null");
    }

    @Override
    public RecordRef about() {
        return match.ref();
    }
}
