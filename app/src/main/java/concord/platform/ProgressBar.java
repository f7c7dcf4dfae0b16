package concord.platform;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Shows how far a long work has come: a bar that moves on a terminal, else a line now and then. */
public final class ProgressBar {

    private static final int WIDTH = 30;
    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration IN_A_FILE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean terminal;
    private final long all;
    private final String things;
    private final InstantSource clock;
    private final Instant begun;
    private Instant shown;

    /** @param things that are counted, such as "rows" */
    public ProgressBar(PrintStream out, boolean terminal, long all, String things, InstantSource clock) {
        this.out = out;
        this.terminal = terminal;
        this.all = all;
        this.things = things;
        this.clock = clock;
        this.begun = clock.instant();
        this.shown = begun;
    }

    public void at(long done) {
        Instant now = clock.instant();
        boolean due = Duration.between(shown, now).compareTo(terminal ? ON_TERMINAL : IN_A_FILE) >= 0;
        if (due && done < all) {
            shown = now;
            show(done, Duration.between(begun, now));
        }
    }

    public void finish(long done) {
        show(done, Duration.between(begun, clock.instant()));
        if (terminal) {
            out.println();
        }
    }

    private void show(long done, Duration taken) {
        String line = line(done, taken);
        if (terminal) {
            out.print("\r" + line + "\u001b[K");
            out.flush();
        } else {
            out.println(line);
        }
    }

    private String line(long done, Duration taken) {
        double part = all == 0 ? 1 : (double) done / all;
        double seconds = Math.max(taken.toMillis(), 1) / 1000.0;
        double rate = done / seconds;
        String left = done == 0 || done >= all ? "" : ", about " + words((long) ((all - done) / rate)) + " left";
        String bar = terminal
                ? "[" + "=".repeat((int) (part * WIDTH)) + " ".repeat(WIDTH - (int) (part * WIDTH)) + "] "
                : "";
        return "%s%3d %%  %,d of %,d %s, %,.0f a second%s"
                .formatted(bar, (int) (part * 100), done, all, things, rate, left);
    }

    private static String words(long seconds) {
        return seconds < 60 ? seconds + " s" : "%d min %02d s".formatted(seconds / 60, seconds % 60);
    }
}
