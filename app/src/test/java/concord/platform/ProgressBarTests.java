package concord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How far a long work has come. */
class ProgressBarTests {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void movesOnATerminal() {
        ProgressBar bar = bar(true, 1000);
        after(10, bar, 500);
        bar.finish(1000);

        assertThat(text())
                .contains("\r[===============               ]  50 %  500 of 1,000 rows, 50 a second, about 10 s left")
                .endsWith("100 %  1,000 of 1,000 rows, 100 a second\u001b[K" + System.lineSeparator());
    }

    @Test
    void saysALineNowAndThenWhereNobodyWatches() {
        ProgressBar bar = bar(false, 1000);
        after(1, bar, 100);
        after(10, bar, 550);
        bar.finish(1000);

        assertThat(text().lines()).hasSize(2).noneMatch(line -> line.contains("\r") || line.contains("\u001b"));
    }

    @Test
    void finishesWithoutRowsToo() {
        bar(false, 0).finish(0);

        assertThat(text()).contains("100 %");
    }

    private ProgressBar bar(boolean terminal, long rows) {
        return new ProgressBar(new PrintStream(shown, true, StandardCharsets.UTF_8), terminal, rows, "rows", () -> now);
    }

    private void after(int seconds, ProgressBar bar, long done) {
        now = now.plusSeconds(seconds);
        bar.at(done);
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
