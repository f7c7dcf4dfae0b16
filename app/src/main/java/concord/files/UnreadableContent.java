package concord.files;

/** Stored content does not prove itself: it was altered, mixed up, or its key is not the one it was sealed with. */
public class UnreadableContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableContent(String what) {
        super(what);
    }

    public UnreadableContent(String what, Throwable cause) {
        super(what, cause);
    }
}
