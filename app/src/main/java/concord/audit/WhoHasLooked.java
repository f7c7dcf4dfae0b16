package concord.audit;

import concord.platform.gate.About;
import concord.platform.gate.Query;
import concord.platform.gate.RecordRef;

/** Everybody who has changed or looked at one record, newest first. The look at this list is itself recorded. */
public record WhoHasLooked(RecordRef about) implements Query<EntryPage>, About {}
