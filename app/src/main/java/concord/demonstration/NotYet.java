package concord.demonstration;

/** The story has reached the last day, or somebody who is not there; what lies behind has not happened yet. */
final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotYet() {
        super(null, null, false, false);
    }
}
