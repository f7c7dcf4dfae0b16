package concord.sharing;

import static java.util.Objects.requireNonNull;

import concord.people.PersonId;
import concord.platform.gate.About;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the disclosure ledger that a post was told something without a request, from inside the act of a room below
 * that tells it. Done by Concord; refused where the ground does not allow it.
 *
 * @param about the referral or case
 * @param fields labels of what is told, never its content
 * @param by who tells it
 */
public record RecordDisclosure(
        RecordRef about, @Nullable PersonId person, PostId to, List<String> fields, Ground ground, Acting by)
        implements Command<DisclosureId>, About {

    public RecordDisclosure {
        requireNonNull(about, "about is null");
        requireNonNull(to, "to is null");
        requireNonNull(ground, "ground is null");
        requireNonNull(by, "by is null");
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("nothing is told");
        }
    }
}
