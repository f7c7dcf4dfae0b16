package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.util.List;

/**
 * Says who the person of an involvement is, by answering each near record that was shown. One "same" gives that
 * person; none gives a new person. This is the only way in which a person comes to be on record (F1).
 */
public record DecideMatches(MatchDisplayId display, List<MatchAnswer> answers) implements Command<PersonId>, About {

    public DecideMatches {
        requireNonNull(display, "display is null");
        answers = List.copyOf(answers);
    }

    @Override
    public RecordRef about() {
        return display.ref();
    }
}
