package concord.sharing;

import concord.people.PersonId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form for a request begins with.
 *
 * @param known absent where nobody has a part in the record as its subject
 * @param due the day that a request made today would have
 * @param agencies those that serve the area, or are bound to it by a sharing agreement
 * @param posts of the chosen agency, its safeguarding lead first; empty while none was chosen
 */
public record RequestProposal(
        RecordRef about,
        @Nullable Known known,
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

    /**
     * What the record says of its subject already, so that nobody types it twice.
     *
     * @param reference of the record, as people say it
     * @param href the record's own page
     * @param person absent while nobody has said who it is
     * @param name as stated; empty where none is
     */
    public record Known(
            String reference,
            String href,
            @Nullable PersonId person,
            String name,
            @Nullable LocalDate dateOfBirth) {}

    /** An agency or a post that can be chosen. */
    public record Choice(UUID id, String words) {}
}
