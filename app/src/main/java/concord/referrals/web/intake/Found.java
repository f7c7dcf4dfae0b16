package concord.referrals.web.intake;

/** What was found of a draft at the beginning of a request. */
sealed interface Found {

    /** Nothing was begun on this device. */
    record Nothing() implements Found {}

    /** Something was begun, and cannot be opened any more: deleted, its time over, or begun as another post. */
    record Lost() implements Found {}

    /** Here it is. */
    record Open(Begun begun) implements Found {}
}
