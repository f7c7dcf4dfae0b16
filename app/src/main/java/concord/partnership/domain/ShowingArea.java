package concord.partnership.domain;

import concord.partnership.Area;
import concord.partnership.AreaView;
import concord.partnership.Areas;
import concord.partnership.ShowArea;
import concord.partnership.TargetRow;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers {@link ShowArea}. */
@Component
class ShowingArea implements QueryHandler<ShowArea, AreaView> {

    private final Areas areas;
    private final AreaRows rows;
    private final TargetHistory targets;
    private final Keepers keepers;

    ShowingArea(Areas areas, AreaRows rows, TargetHistory targets, Keepers keepers) {
        this.areas = areas;
        this.rows = rows;
        this.targets = targets;
        this.keepers = keepers;
    }

    @Override
    public Outcome<AreaView> answer(ShowArea query, Acting acting) {
        return areas.find(query.area())
                .map(area -> Outcome.done(view(area, acting)))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private AreaView view(Area area, Acting acting) {
        List<TargetRow> inForce =
                targets.of(area.id()).stream().filter(TargetRow::inForce).toList();
        return new AreaView(rows.of(List.of(area)).getFirst(), inForce, keepers.keepsPartnership(acting));
    }
}
