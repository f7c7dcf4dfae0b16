package concord.support.web.api;

/** What became of a session. */
enum SessionOutcome {
    DELIVERED,
    MISSED
}
