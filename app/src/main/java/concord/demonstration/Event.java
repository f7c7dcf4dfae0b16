package concord.demonstration;

import java.time.Instant;

/**
 * Something that is done about a case outside the panel's meetings.
 *
 * @param number tells events of one kind apart: which session, which action
 */
record Event(Instant at, Kind kind, int number) {

    /** What is done. */
    enum Kind {
        ASSESS,
        REFER,
        TELL_REFERRER,
        CONSENT,
        REFUSE,
        WRITE_PLAN,
        APPROVE_PLAN,
        COMMISSION,
        SESSION,
        MISS_SESSION,
        COMPLETE_ACTION,
        REVIEW,
        WITHDRAW,
        CLOSE_ACTIONS,
        STOP_SESSIONS,
        OFFER_TRANSFER,
        ACCEPT_TRANSFER,
        ASSESS_AGAIN,
        CLOSE,
        FOLLOW_UP
    }
}
