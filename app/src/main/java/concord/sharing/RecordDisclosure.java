package concord.sharing;

import concord.people.PersonId;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import static java.util.Objects.requireNonNull;

/**
 * Records that somebody is told something about a person without having been asked for anything: a provider with whom
 * sessions are commissioned, an invited guest. Done from inside the act that tells. Answers how many fields were told.
 *
 * @param about the referral or case
 * @param person absent while nobody has said who the person is
 * @param fields labels of what is told, never its content
 */
public record RecordDisclosure(
        RecordRef about, @Nullable PersonId person, PostId to, List<String> fields, Ground ground)
        implements Command<Integer>, About {

    public RecordDisclosure {
        requireNonNull(about, "about is null");
        requireNonNull(to, "to is null");
        requireNonNull(ground, "ground is null");
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("nothing is told");
        }
    }
}
