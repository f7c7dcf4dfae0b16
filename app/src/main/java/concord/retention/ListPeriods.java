package concord.retention;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/** How long each class is kept, with every earlier and later version. */
public record ListPeriods() implements Query<Periods>, Plain {}
