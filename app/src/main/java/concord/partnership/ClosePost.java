package concord.partnership;

import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.time.LocalDate;

/** Closes a post after a last day. Whoever holds or covers it does so no longer. */
public record ClosePost(PostId post, int version, LocalDate lastDay) implements Command<PostId>, Versioned {

    @Override
    public RecordRef about() {
        return post.ref();
    }
}
