package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;

/**
 * For imports: puts the person of an involvement on record where nobody at all is near. Where somebody is, nothing is
 * decided and a human must look. The answer says which it was.
 */
public record SettleUnknown(InvolvementId involvement) implements Command<SettleUnknown.Settled>, About {

    public SettleUnknown {
        requireNonNull(involvement, "involvement is null");
    }

    @Override
    public RecordRef about() {
        return involvement.ref();
    }

    /** Whether a person came of it. */
    public sealed interface Settled {

        /** Nobody was near; the empty showing is kept. */
        record NewPerson(PersonId person, MatchDisplayId shown) implements Settled {}

        /** Somebody has said before who it is. */
        record KnownAlready(PersonId person) implements Settled {}

        /** So many records are near; the check stays open, and nobody counts as having been shown them. */
        record NeedsAHuman(int near) implements Settled {}
    }
}
