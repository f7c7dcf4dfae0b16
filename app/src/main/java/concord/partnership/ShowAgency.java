package concord.partnership;

import concord.platform.gate.AgencyId;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/** One agency with the areas that it leads or serves. */
public record ShowAgency(AgencyId agency) implements Query<AgencyView>, Plain {}
