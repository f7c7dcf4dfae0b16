package concord.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs an application and ends the process with a code that says how it went: 3 when Concord refused to start, 1 when
 * it failed. Spring Boot's own exit codes are announced inside the context that has just failed, and fail with it.
 */
public final class Launch {

    static final int REFUSED = 3;
    public static final int FAILED = 1;

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

    /**
     * Opens the application for a command: no web server, no timed work, nothing made or brought up to date. Whoever opens
     * it closes it. An operator's own server is used where the environment names one.
     */
    public static ConfigurableApplicationContext open(Class<?> application, String command, List<String> settings) {
        var concord = new SpringApplication(application);
        concord.setWebApplicationType(WebApplicationType.NONE);
        concord.setRegisterShutdownHook(false);
        if (System.getenv("CONCORD_DATABASE_URL") != null) {
            concord.setAdditionalProfiles("serve");
        }
        concord.addInitializers(
                context -> context.getBeanFactory().registerSingleton("withoutPages", new WithoutPages()));
        var arguments = new ArrayList<>(settings);
        arguments.addAll(List.of(
                "--concord.command=" + command,
                "--db-scheduler.enabled=false",
                "--logging.level.concord=WARN",
                "--logging.pattern.console=%m%n%wEx"));
        return concord.run(arguments.toArray(String[]::new));
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
