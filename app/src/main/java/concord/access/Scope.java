package concord.access;

import concord.platform.gate.RecordFacts;

/** How near a record must be to the acting post before an act about it is let through. */
public enum Scope {
    /** The act is not about one record, or the record is open to everybody whose role may act. */
    NONE,
    /** The record belongs to an area that the post works on. */
    AREA,
    /** The record came from, or is addressed to, the post's agency. */
    AGENCY,
    /** The post has a part in the record by name. */
    POST;

    boolean holds(Standing standing, RecordFacts facts) {
        return switch (this) {
            case NONE -> true;
            case AREA -> facts.areas().stream().anyMatch(standing.areas()::contains);
            case AGENCY -> standing.agency() != null && facts.agencies().contains(standing.agency());
            case POST -> facts.posts().contains(standing.post());
        };
    }
}
