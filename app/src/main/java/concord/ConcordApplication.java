package concord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Concord. The entry script {@code ./concord} chooses the profile. */
@SpringBootApplication
public class ConcordApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ConcordApplication.class, arguments);
    }
}
