package concord.demonstration;

import concord.panels.GiveSeat;
import concord.panels.MakePanel;
import concord.panels.PanelId;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the panels of the region and gives their seats. */
@Component
@Profile("demo")
class Seating {

    private final Gate gate;
    private final Hands hands;
    private final PanelHands panelHands;

    Seating(Gate gate, Hands hands, PanelHands panelHands) {
        this.gate = gate;
        this.hands = hands;
        this.panelHands = panelHands;
    }

    void found() {
        panelHands.all().forEach(this::make);
    }

    private void make(PanelRow row) {
        Acting coordinator = panelHands.coordinator(row);
        Set<AreaId> areas =
                row.areas().stream().map(code -> hands.area(code).id()).collect(Collectors.toUnmodifiableSet());
        PanelId panel = gate.submit(coordinator, new MakePanel(row.name(), areas, row.usualDay(), row.place()))
                .orThrow();
        panelHands
                .seats(row)
                .forEach(seat -> gate.submit(coordinator, new GiveSeat(panel, seat.post(), seat.kind()))
                        .orThrow());
    }
}
