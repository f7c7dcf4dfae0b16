package concord.platform.postgres;

import concord.platform.CannotStart;
import java.io.IOException;
import java.util.List;

/** Starts and stops the server of one cluster. */
record Server(Programs programs, Cluster cluster, Port port) {

    private static final int ATTEMPTS = 5;

    /** Ten hours: repairing a large database after an unclean stop takes what it takes, and is shown. */
    private static final String PATIENCE_SECONDS = "36000";

    /** Starts on a free port and returns it; tries another when somebody was faster to take it. */
    int start() throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int chosen = port.choose();
            cluster.configure(chosen);
            programs.guise().give(cluster.home());
            if (control("start", "PostgreSQL is starting; after an unclean stop it first repairs itself") == 0) {
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

    /** Ends what is going on and stops. Whether it worked is for the caller to judge. */
    boolean stop() throws IOException {
        return control("stop", "PostgreSQL is stopping") == 0;
    }

    private int control(String verb, String patience) throws IOException {
        return programs.run(
                patience,
                List.of(
                        programs.binaries().program("pg_ctl"),
                        verb,
                        "--pgdata=" + cluster.folder(),
                        "--wait",
                        "--silent",
                        "--timeout=" + PATIENCE_SECONDS,
                        "start".equals(verb) ? "--log=" + programs.output() : "--mode=fast"));
    }
}
