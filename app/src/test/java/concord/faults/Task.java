package concord.faults;

import concord.platform.postgres.SignIn;
import concord.platform.postgres.TestDatabase;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a child is to do, and with which databases, in a file that only its owner's folder holds. */
final class Task {

    private static final String ACT = "act.";

    private final Properties lines = new Properties();

    Task(TestDatabase home) {
        write("application", home.application());
        write("owner", home.owner());
        write("superuser", home.superuser());
    }

    private Task(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
    }

    static Task read(Path file) throws IOException {
        return new Task(file);
    }

    /** A database and as whom to sign in to it. */
    record Place(String url, String user, String password) {
        static Place of(SignIn signIn) {
            return new Place(signIn.url(), signIn.user(), signIn.password());
        }
    }

    Task of(String act, String moment, TestDatabase database) {
        lines.setProperty(ACT + act, moment + " " + database.application().url());
        return this;
    }

    void save(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            lines.store(writer, null);
        }
    }

    TestDatabase home() {
        return new TestDatabase(signIn("application"), signIn("owner"), signIn("superuser"));
    }

    SortedSet<String> acts() {
        var acts = new TreeSet<String>();
        lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(ACT))
                .forEach(name -> acts.add(name.substring(ACT.length())));
        return acts;
    }

    String moment(String act) {
        return lines.getProperty(ACT + act).split(" ", 2)[0];
    }

    Place place(String act) {
        SignIn application = signIn("application");
        return new Place(lines.getProperty(ACT + act).split(" ", 2)[1], application.user(), application.password());
    }

    private void write(String role, SignIn signIn) {
        lines.setProperty(role, signIn.user() + " " + signIn.password() + " " + signIn.url());
    }

    private SignIn signIn(String role) {
        String[] parts = lines.getProperty(role).split(" ", 3);
        return new SignIn(parts[2], parts[0], parts[1]);
    }
}
