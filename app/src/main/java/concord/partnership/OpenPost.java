package concord.partnership;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;
import java.util.Set;

/** Opens a post in an agency. It is vacant until somebody is appointed. */
public record OpenPost(AgencyId agency, String title, Role role, Set<AreaId> areas, LocalDate opened)
        implements Command<PostId>, About {

    public OpenPost {
        title = Given.words("title", title, 200);
        areas = Set.copyOf(areas);
    }

    @Override
    public RecordRef about() {
        return agency.ref();
    }
}
