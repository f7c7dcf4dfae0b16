package concord.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * Runs an application and ends the process with a code that says how it went: 3 when Concord refused to start, 1 when
 * it failed. Spring Boot's own exit codes are announced inside the context that has just failed, and fail with it.
 */
public final class Launch {

    static final int REFUSED = 3;
    static final int FAILED = 1;

    private Launch() {}

    /** Why it did not start has been told by then, by Spring Boot or by {@link PlainFailureReport}. */
    public static void run(Class<?> application, String... arguments) {
        try {
            SpringApplication.run(application, arguments);
        } catch (SpringApplication.AbandonedRunException e) {
            throw e; // not a failure: the run was only to be prepared
        } catch (RuntimeException e) {
            System.exit(exitCode(e));
        }
    }

    /** 3 where a refusal is among the causes. */
    public static int exitCode(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return REFUSED;
            }
        }
        return FAILED;
    }
}
