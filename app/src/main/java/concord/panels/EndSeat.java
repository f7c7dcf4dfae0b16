package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;

/** Takes a post's seat away. What it was sent stays readable for its time. */
public record EndSeat(PanelId panel, PostId post) implements Command<PanelId>, About {

    public EndSeat {
        requireNonNull(post, "post is null");
    }

    @Override
    public RecordRef about() {
        return panel.ref();
    }
}
