package concord.panels;

import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import java.util.List;

/** A room's notices for the meetings of a panel. One bean for each room below; called inside the Gate's transaction. */
public interface PanelNotices {

    /** @param areas those of the panel; row-level security decides what is told */
    List<PanelNotice> of(List<AreaId> areas, Acting acting);
}
