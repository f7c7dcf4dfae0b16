package concord.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the acting post may see them.
 *
 * @param names in use first, then former ones and aliases; each with the record that states it
 * @param references newest first
 * @param possible near records that wait for somebody to be sure
 * @param decisions what was decided about who the person is, newest first
 * @param apart the persons who were said not to be the same as this one
 */
public record PersonOnRecord(
        PersonId id,
        List<Stated<Name>> names,
        List<Stated<Born>> births,
        List<Stated<Address>> addresses,
        List<Reference> references,
        List<LeftOpen> possible,
        List<PersonDecision> decisions,
        List<SaidApart> apart) {

    public PersonOnRecord {
        names = List.copyOf(names);
        births = List.copyOf(births);
        addresses = List.copyOf(addresses);
        references = List.copyOf(references);
        possible = List.copyOf(possible);
        decisions = List.copyOf(decisions);
        apart = List.copyOf(apart);
    }

    /**
     * Something that a record says (F15: every statement has its source).
     *
     * @param replacedBy the statement that corrects it; absent while it stands
     * @param reason why it was added or corrected later; blank where it came with the record
     */
    public record Stated<T>(
            UUID id,
            T what,
            Reference source,
            Instant recordedAt,
            @Nullable UUID replacedBy,
            String reason) {

        public boolean stands() {
            return replacedBy == null;
        }
    }

    /** Two records that may be one person, left open by somebody or brought up by a correction. */
    public record LeftOpen(
            PossibleMatchId id,
            Reference ours,
            Reference theirs,
            @Nullable PersonId other,
            WhyPossible why,
            String reason,
            Instant at) {}
}
