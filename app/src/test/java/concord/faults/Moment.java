package concord.faults;

/** A moment in the life of an act's transaction at which its process may die. */
sealed interface Moment {

    /** The act's n-th statement, savepoints among them, is about to be sent; counted from one. */
    record Statement(int number) implements Moment {}

    /** All statements are done, the ledger's among them; the commit is about to be sent. */
    record BeforeCommit() implements Moment {}

    /** The database has acknowledged the commit; nobody has been told. */
    record AfterCommit() implements Moment {}

    /** As it is written into a task for a child: a number, or a name. */
    static Moment of(String text) {
        return switch (text) {
            case "before-commit" -> new BeforeCommit();
            case "after-commit" -> new AfterCommit();
            default -> new Statement(Integer.parseInt(text));
        };
    }
}
