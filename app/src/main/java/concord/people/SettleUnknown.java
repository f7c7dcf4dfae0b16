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

        /** Nobody was near. */
        record NewPerson(PersonId person) implements Settled {}

        /** So many records are near; the check stays open. */
        record NeedsAHuman(int near) implements Settled {}
    }
}
