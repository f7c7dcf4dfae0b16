package concord;

import concord.imports.ImportCommand;
import concord.platform.Launch;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Concord, or a command on it. The entry script {@code ./concord} chooses command and profile. */
@SpringBootApplication
public class ConcordApplication {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("import")) {
            new ImportCommand(ConcordApplication.class)
                    .main(Arrays.asList(arguments).subList(1, arguments.length));
        } else {
            Launch.run(ConcordApplication.class, arguments);
        }
    }
}
