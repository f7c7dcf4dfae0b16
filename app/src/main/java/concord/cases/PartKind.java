package concord.cases;

/** The parts that posts of other areas and agencies can have in a case. Owners need none: they serve the case's area. */
public enum PartKind {
    /** Gives commissioned sessions. */
    PROVIDER,
    /** Owns an action of the support plan. */
    ACTION_OWNER
}
