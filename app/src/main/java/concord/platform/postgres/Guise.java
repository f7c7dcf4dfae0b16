package concord.platform.postgres;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** As whom PostgreSQL's programs run. They refuse root, so root must put on another guise. */
enum Guise {
    /** The user who runs Concord. */
    ITSELF,

    /** A namespace of its own, in which root is nobody; outside, the files stay root's. */
    USER_NAMESPACE,

    /** The user nobody, to whom the files are then given. */
    NOBODY;

    private static final int NOBODYS_NUMBER = 65534;

    /** The first guise that this machine allows to whoever runs Concord. */
    static Guise fitting() {
        if (!isRoot()) {
            return ITSELF;
        }
        return Stream.of(USER_NAMESPACE, NOBODY)
                .filter(Guise::isAllowed)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "PostgreSQL does not run as root, and this machine allows neither unshare nor setpriv.",
                        "Start Concord as an ordinary user, with a data folder of that user."));
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix());
        whole.addAll(command);
        return whole;
    }

    private List<String> prefix() {
        return switch (this) {
            case ITSELF -> List.of();
            case USER_NAMESPACE -> List.of("unshare", "--user", "--");
            case NOBODY -> List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        };
    }

    /** Gives a tree to the guise, where it is another user to the file system. */
    void give(Path tree) throws IOException {
        if (this != NOBODY) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.toList()) {
                giveOne(path);
            }
        }
    }

    /** Lets the guise into the data home and to the secret that {@code initdb} reads. */
    void admitTo(DataHome home, Path superuserSecret) throws IOException {
        if (this != NOBODY) {
            return;
        }
        give(home.resolve("postgres"));
        for (Path path : List.of(home.path(), home.resolve(Secrets.FOLDER), superuserSecret)) {
            giveOne(path);
        }
        if (!succeeds(command(List.of("test", "-r", superuserSecret.toString())))) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and nobody else may enter a folder above " + home.path() + ".",
                    "Start Concord as an ordinary user, or choose a data folder below one that is open to everybody.");
        }
    }

    private static void giveOne(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", NOBODYS_NUMBER, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", NOBODYS_NUMBER, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isAllowed() {
        return succeeds(command(List.of("true")));
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException _) {
            return false; // the program is not there
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        Path self = Path.of("/proc/self");
        try {
            return Files.exists(self)
                    ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                    : "root".equals(System.getProperty("user.name"));
        } catch (IOException _) {
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
