package concord.partnership.domain;

import concord.partnership.Area;
import concord.partnership.AreaRow;
import concord.partnership.Areas;
import concord.partnership.ListAreas;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers {@link ListAreas}. */
@Component
class ListingAreas implements QueryHandler<ListAreas, List<AreaRow>> {

    private final Areas areas;
    private final AreaRows rows;

    ListingAreas(Areas areas, AreaRows rows) {
        this.areas = areas;
        this.rows = rows;
    }

    @Override
    public Outcome<List<AreaRow>> answer(ListAreas query, Acting acting) {
        List<Area> all = areas.all();
        return Outcome.done(rows.of(all));
    }
}
