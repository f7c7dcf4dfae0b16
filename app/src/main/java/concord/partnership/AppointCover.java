package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.StaffId;
import concord.platform.gate.Versioned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody stand in at a post while its holder is away or it has none.
 *
 * @param until the last day, included; absent until further notice
 */
public record AppointCover(
        PostId post,
        int version,
        StaffId staff,
        LocalDate from,
        @Nullable LocalDate until) implements Command<PostId>, Versioned {

    public AppointCover {
        Given.that(until == null || !until.isBefore(from), "Cover ends after it begins");
    }

    @Override
    public RecordRef about() {
        return post.ref();
    }
}
