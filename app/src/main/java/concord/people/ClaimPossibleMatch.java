package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/** Takes a possible match as the acting post's own work for two working days, so that two do not do it at once. */
public record ClaimPossibleMatch(PossibleMatchId match) implements Command<PossibleMatchId>, About {

    public ClaimPossibleMatch {
        requireNonNull(match, "match is null");
    }

    @Override
    public RecordRef about() {
        return match.ref();
    }
}
