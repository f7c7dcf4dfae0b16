package concord.partnership;

import concord.platform.gate.AreaId;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/** One area with its council, forces and targets. */
public record ShowArea(AreaId area) implements Query<AreaView>, Plain {}
