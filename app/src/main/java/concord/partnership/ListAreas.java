package concord.partnership;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** All areas of the partnership, by name. */
public record ListAreas() implements Query<List<AreaRow>>, Plain {}
