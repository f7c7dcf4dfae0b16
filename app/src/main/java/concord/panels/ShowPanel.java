package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.About;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** One panel, with its seats and who could be seated. */
public record ShowPanel(PanelId panel) implements Query<PanelSheet>, About, Plain {

    public ShowPanel {
        requireNonNull(panel, "panel is null");
    }

    @Override
    public RecordRef about() {
        return panel.ref();
    }
}
