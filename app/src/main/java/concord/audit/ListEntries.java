package concord.audit;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the ledger, newest first. They name records and posts, never a person of concern.
 *
 * @param kind CHANGE, LOOK or NOT_ALLOWED; absent for all
 * @param before the index before which to begin; absent for the newest
 */
public record ListEntries(
        @Nullable String kind,
        @Nullable String act,
        @Nullable LocalDate from,
        @Nullable Long before) implements Query<EntryPage>, Plain {}
