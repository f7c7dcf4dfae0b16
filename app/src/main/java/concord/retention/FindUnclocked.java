package concord.retention;

import concord.platform.gate.Query;

/** The records that are kept without a clock: an integrity check, which must find none. */
public record FindUnclocked() implements Query<Unclocked> {}
