package concord.sharing;

import concord.platform.gate.Query;

/** What the clock asks of open requests now: reminders, and steps up. For Concord's own timed work. */
public record RequestsToChase() implements Query<ChaseList> {}
