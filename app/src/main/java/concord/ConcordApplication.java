package concord;

import concord.platform.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Concord. The entry script {@code ./concord} chooses the profile. */
@SpringBootApplication
public class ConcordApplication {

    public static void main(String[] arguments) {
        Launch.run(ConcordApplication.class, arguments);
    }
}
