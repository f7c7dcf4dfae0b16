package concord.audit;

import java.time.Instant;

/** A signed checkpoint: how many entries there were, when, and the note with its signature. */
public record CheckpointRow(long size, Instant at, String note) {}
