package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import concord.platform.gate.RecordId;
import concord.platform.gate.RecordRef;
import java.util.UUID;

/**
 * For imports: writes down that somebody has a part in a record that is being made, and puts them on record as a person where
 * nobody at all is near. Where somebody is, nothing is decided and a human must look. The answer says which it was; as the
 * record does not stand yet, nobody else is told.
 *
 * @param part in an area that the acting post works for
 */
public record SettleUnknown(RecordInvolvement part) implements Command<SettleUnknown.Settled> {

    public SettleUnknown {
        requireNonNull(part, "part is null");
    }

    /** Whether a person came of it. */
    public sealed interface Settled extends RecordId {

        InvolvementId involvement();

        @Override
        default UUID value() {
            return involvement().value();
        }

        @Override
        default RecordRef ref() {
            return involvement().ref();
        }

        /** Nobody was near; the empty showing is kept. */
        record NewPerson(InvolvementId involvement, PersonId person, MatchDisplayId shown) implements Settled {}

        /** So many records are near; the check stays open, and nobody counts as having been shown them. */
        record NeedsAHuman(InvolvementId involvement, int near) implements Settled {}
    }
}
