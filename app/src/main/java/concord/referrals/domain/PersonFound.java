package concord.referrals.domain;

/** What a check of the person came to. */
enum PersonFound {
    /** Nobody on record is the same. */
    NEW,
    /** Somebody on record is. */
    KNOWN,
    /** A later check found somebody else than the one before: what was assessed was assessed about the wrong record. */
    CHANGED,
    /** A later check found the same. */
    CONFIRMED
}
