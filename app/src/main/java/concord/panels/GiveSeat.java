package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;

/** Gives a post a seat on a panel. */
public record GiveSeat(PanelId panel, PostId post, SeatKind kind) implements Command<PanelId>, About {

    public GiveSeat {
        requireNonNull(post, "post is null");
        requireNonNull(kind, "kind is null");
    }

    @Override
    public RecordRef about() {
        return panel.ref();
    }
}
