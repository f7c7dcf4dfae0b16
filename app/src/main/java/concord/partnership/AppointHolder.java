package concord.partnership;

import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.StaffId;
import concord.platform.gate.Versioned;
import java.time.LocalDate;

/** Gives a post to somebody from a day on; whoever held it until then hands over. */
public record AppointHolder(PostId post, int version, StaffId staff, LocalDate from)
        implements Command<PostId>, Versioned {

    @Override
    public RecordRef about() {
        return post.ref();
    }
}
