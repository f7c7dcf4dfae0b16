package concord.sharing;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form for a request begins with.
 *
 * @param known absent where the record's room says nothing of it
 * @param due the day that a request made today would have
 * @param agencies those that serve the area, or are bound to it by a sharing agreement
 * @param posts of the chosen agency, its safeguarding lead first; empty while none was chosen
 */
public record RequestProposal(
        RecordRef about,
        AskingRecord.@Nullable Known known,
        String areaName,
        LocalDate due,
        List<Choice> agencies,
        List<Choice> posts)
        implements Shown {

    public RequestProposal {
        agencies = List.copyOf(agencies);
        posts = List.copyOf(posts);
    }

    @Override
    public List<RecordRef> shown() {
        return List.of(about);
    }

    /** An agency or a post that can be chosen. */
    public record Choice(UUID id, String words) {}
}
