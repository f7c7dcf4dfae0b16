package concord.platform.postgres;

import concord.platform.CannotStart;
import java.io.IOException;
import java.util.List;

/** Starts and stops the server of one cluster. */
record Server(Programs programs, Cluster cluster, Port port) {

    private static final int ATTEMPTS = 5;

    /** Ten hours: repairing a large database after an unclean stop takes what it takes, and is shown. */
    private static final String PATIENCE_SECONDS = "36000";

    /** Closed connections are gone in a moment; who stays longer is sent away. */
    private static final String GRACE_SECONDS = "2";

    /** Starts on a free port and returns it; tries another when somebody was faster to take it. */
    int start() throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int chosen = port.choose();
            cluster.configure(chosen);
            programs.guise().give(cluster.home());
            if (begin() == 0) {
                port.remember(chosen);
                return chosen;
            }
            if (Port.isFree(chosen)) {
                break;
            }
        }
        throw new CannotStart(
                "The embedded PostgreSQL did not start.",
                "Its own words are at the end of " + programs.output() + " and in "
                        + cluster.home().resolve("log") + ".");
    }

    private int begin() throws IOException {
        String patience = "PostgreSQL is starting; after an unclean stop it first repairs itself";
        return control("start", patience, PATIENCE_SECONDS, "--log=" + programs.output());
    }

    /**
     * Lets those who have just signed off go, ends what is still going on, and stops. Whether it worked is for the
     * caller to judge.
     */
    boolean stop() throws IOException {
        String patience = "PostgreSQL is stopping";
        return control("stop", patience, GRACE_SECONDS, "--mode=smart") == 0
                || control("stop", patience, PATIENCE_SECONDS, "--mode=fast") == 0;
    }

    private int control(String verb, String patience, String seconds, String how) throws IOException {
        return programs.run(
                patience,
                List.of(
                        programs.binaries().program("pg_ctl"),
                        verb,
                        "--pgdata=" + cluster.folder(),
                        "--wait",
                        "--silent",
                        "--timeout=" + seconds,
                        how));
    }
}
