package concord.imports;

/** The database answers no longer. What was entered before stands; what was not has left nothing. */
final class DatabaseGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseGone(Throwable cause) {
        super(cause);
    }
}
