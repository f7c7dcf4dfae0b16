package concord.partnership;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** All agencies of the partnership, by name. */
public record ListAgencies() implements Query<List<AgencyRow>>, Plain {}
