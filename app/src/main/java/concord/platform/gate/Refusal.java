package concord.platform.gate;

/**
 * Why something was not done, in words that a person can act on. Each room has its own sealed family of records.
 * The three parts are what pages.md asks for: what was not done, the rule and its source, what to do now.
 */
public interface Refusal {

    /** Stable and never reused, such as {@code referral.request-open}. Callers of the API may rely on it. */
    String code();

    /** The source of the rule, such as {@code CTSA 2015 s.36(4)(b)} or {@code F3}. */
    String rule();

    /** What was not done and why, in one sentence. */
    String whatStandsInTheWay();

    /** What the reader can do now, in one sentence. */
    String whatToDo();

    default Kind kind() {
        return Kind.RULE;
    }

    /** What sort of no this is; pages and the API choose their status by it. */
    enum Kind {
        /** A rule of the work forbids it: 409. */
        RULE,
        /** Somebody else has changed the record: 409, both versions shown. */
        STALE,
        /** What was typed cannot be taken: 422. */
        INPUT,
        /** Not there, or not for this reader to know of: 404. */
        NOT_FOUND,
        /** Known to the reader but not allowed: 403. */
        NOT_ALLOWED
    }
}
