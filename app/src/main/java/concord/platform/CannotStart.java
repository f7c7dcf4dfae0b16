package concord.platform;

import org.springframework.boot.ExitCodeGenerator;

/** Says in two sentences why Concord does not start and what the reader can do; the process ends with exit code 3. */
public class CannotStart extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;
    private static final int REFUSED = 3;

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

    @Override
    public int getExitCode() {
        return REFUSED;
    }
}
