package concord.sharing.domain;

/**
 * From which side the acting post looks at a request. A senior officer to whom it was taken stands on both.
 *
 * @param asks works on the area that asked
 * @param wasAsked was asked, or leads safeguarding in the agency that was
 */
record Standpoint(boolean asks, boolean wasAsked) {}
