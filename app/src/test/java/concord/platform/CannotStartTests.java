package concord.platform;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

/** A start that fails is told in plain sentences. */
class CannotStartTests {

    @Test
    void saysWhatStandsInTheWayAndWhatToDo() {
        RuntimeException wrapped = new IllegalStateException(
                "a bean could not be made", new CannotStart("The cellar is locked.", "Ask the porter for the key."));

        assertThat(report(new CannotStartAnalyzer().analyze(wrapped)).lines())
                .containsExactly("Concord cannot start. The cellar is locked.", "Ask the porter for the key.");
    }

    @Test
    void suggestsAnotherPortWhenItsOwnIsTaken() {
        @Nullable FailureAnalysis analysis = new PortTakenAnalyzer().analyze(new PortInUseException(8080));

        assertThat(report(analysis).lines())
                .containsExactly(
                        "Concord cannot start. Another program already uses port 8080 on this machine.",
                        "Choose another port, for example with --port 8081.");
    }

    @Test
    void tellsARefusalFromAFaultByTheExitCode() {
        assertThat(Launch.exitCode(new IllegalStateException(new CannotStart("", ""))))
                .isEqualTo(3);
        assertThat(Launch.exitCode(new IllegalStateException())).isEqualTo(1);
    }

    private static String report(@Nullable FailureAnalysis analysis) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PlainFailureReport(new PrintStream(bytes, true, StandardCharsets.UTF_8)).report(requireNonNull(analysis));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
