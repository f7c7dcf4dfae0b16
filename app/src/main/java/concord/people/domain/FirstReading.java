package concord.people.domain;

import concord.platform.OpeningNews;
import concord.platform.ProgressBar;
import java.io.Console;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the reading of all names has come at start: told on the terminal, and to those who come too early. */
@Component
class FirstReading implements OpeningNews {

    private final Clock clock;
    private volatile @Nullable Progress progress;

    FirstReading(Clock clock) {
        this.clock = clock;
    }

    private record Progress(long read, long all, ProgressBar bar) {}

    /** Of an empty installation there is nothing to tell. */
    void begins(long all) {
        if (all == 0) {
            return;
        }
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        progress = new Progress(0, all, new ProgressBar(System.out, terminal, all, "names on record read", clock));
    }

    void at(long read) {
        Progress now = progress;
        if (now != null) {
            now.bar().at(read);
            progress = new Progress(read, now.all(), now.bar());
        }
    }

    void ends(long read) {
        Progress now = progress;
        if (now != null) {
            now.bar().finish(read);
            progress = null;
        }
    }

    @Override
    public Optional<String> sentence() {
        return Optional.ofNullable(progress)
                .map(now -> "%,d of %,d names on record have been read.".formatted(now.read(), now.all()));
    }
}
