package concord.imports;

import concord.platform.Launch;
import concord.platform.ProgressBar;
import concord.platform.gate.Acting;
import java.io.Console;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./concord import}: everything from the words of the command line to the code with which the process ends. What can
 * be said of the file by itself is said before Concord is opened.
 */
public final class ImportCommand {

    /** Every row is in. */
    static final int DONE = 0;

    /** The command or the file cannot be understood; nothing was imported. */
    static final int NOT_UNDERSTOOD = 2;

    /** Some rows were refused; the list of bad rows says why. */
    static final int SOME_REFUSED = 4;

    /** The database went away; the same command goes on. A process stopped by a signal has that signal's code. */
    static final int CUT_OFF = 5;

    private static final String PASSWORD = "CONCORD_PASSWORD";

    private final Class<?> application;
    private final PrintStream out;
    private final PrintStream news;
    private final UnaryOperator<String> password;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean stopped;

    public ImportCommand(Class<?> application) {
        this(application, System.out, System.err, ImportCommand::password);
    }

    ImportCommand(Class<?> application, PrintStream out, PrintStream news, UnaryOperator<String> password) {
        this.application = application;
        this.out = out;
        this.news = news;
        this.password = password;
    }

    /** Imports, and ends the process. Ctrl-C lets the transaction that is under way come to its end. */
    public void main(List<String> arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stopping"));
        int code = Launch.FAILED;
        try {
            code = run(arguments);
        } finally {
            finished.countDown();
        }
        if (!stopped) {
            System.exit(code);
        }
    }

    private void stop() {
        if (finished.getCount() > 0) {
            stopped = true;
            try {
                finished.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Imports, and answers the code. */
    int run(List<String> arguments) {
        try {
            Order order = Order.read(arguments);
            SourceFile file = SourceFile.survey(order.file());
            Columns columns = Columns.of(order.kind(), file.headings(), order.map());
            tell(file, columns);
            return file.rows() == 0 ? DONE : open(order, file, columns);
        } catch (CannotImport e) {
            news.println(e.getMessage());
            return NOT_UNDERSTOOD;
        }
    }

    private void tell(SourceFile file, Columns columns) {
        news.printf("%s: %,d rows.%n", file.path(), file.rows());
        news.println("Columns read: " + columns.told() + ".");
        if (!columns.unknown().isEmpty()) {
            news.println("Columns left out: " + String.join(", ", columns.unknown()) + ".");
        }
    }

    private int open(Order order, SourceFile file, Columns columns) {
        String given = password.apply(order.as());
        news.println("Opening Concord…");
        ConfigurableApplicationContext concord;
        try {
            concord = Launch.open(application, "import", settings(order));
        } catch (RuntimeException e) {
            return Launch.exitCode(e); // why has been told by then
        }
        try (concord) {
            return imported(order, file, columns, given, concord);
        } catch (DatabaseGone _) {
            news.println();
            news.println(
                    "The database answers no longer. What was entered stands; run the same command again to go on.");
            return CUT_OFF;
        }
    }

    private static List<String> settings(Order order) {
        String data = order.data();
        return data == null ? List.of() : List.of("--concord.data=" + data);
    }

    private int imported(
            Order order, SourceFile file, Columns columns, String password, ConfigurableApplicationContext concord) {
        Acting acting = concord.getBean(Importer.class).signIn(order.as(), password, order.post());
        var bar = new ProgressBar(news, terminal().isPresent(), file.rows(), "rows", concord.getBean(Clock.class));
        try (var bad =
                new BadRows(Objects.requireNonNullElseGet(order.bad(), () -> BadRows.beside(order.file())), columns)) {
            Tally tally = concord.getBean(Importing.class)
                    .run(order, file, columns, acting, new Importing.Ends(bad, bar, () -> stopped));
            return told(tally, order, bad);
        }
    }

    private int told(Tally tally, Order order, BadRows bad) {
        out.println(tally.told(order.dryRun()));
        if (tally.hasRefused()) {
            out.println("The refused rows are in " + bad.file() + ", each with its line and the reason.");
            out.println("Mend them there and import that file.");
        }
        if (order.dryRun()) {
            out.println("This was a dry run: nothing was entered.");
        }
        if (stopped) {
            out.println("Stopped. Run the same command again to go on.");
            return CUT_OFF;
        }
        return tally.hasRefused() ? SOME_REFUSED : DONE;
    }

    private static String password(String userName) {
        return Optional.ofNullable(System.getenv(PASSWORD))
                .or(() -> terminal().map(console -> new String(console.readPassword("Password of %s: ", userName))))
                .orElseThrow(() -> new CannotImport("Give the password of " + userName + " in the environment variable "
                        + PASSWORD + ", where nobody can be asked for it."));
    }

    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }
}
