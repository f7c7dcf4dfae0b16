package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Command;
import java.util.List;

/** Puts answers for equality monitoring into their own store, where nobody who works on a case can read them. */
public record RecordEquality(InvolvementId involvement, List<Equality> answers) implements Command<InvolvementId> {

    public RecordEquality {
        requireNonNull(involvement, "involvement is null");
        answers = List.copyOf(answers);
    }
}
