package concord.support;

/** To whom something that is overdue is passed on. */
public enum Rung {
    CASE_OWNER,
    COORDINATOR,
    CHAIR
}
