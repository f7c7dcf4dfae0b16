package concord.platform;

/** Says in two sentences why Concord does not start and what the reader can do about it. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public CannotStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public CannotStart(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    /** What the reader can do about it. */
    public String remedy() {
        return remedy;
    }
}
