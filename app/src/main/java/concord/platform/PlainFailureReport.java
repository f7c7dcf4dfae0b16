package concord.platform;

import java.io.PrintStream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Prints why Concord does not start, in plain sentences on the error stream; Spring Boot's own banner of it is off. */
final class PlainFailureReport implements FailureAnalysisReporter {

    private final PrintStream out;

    PlainFailureReport() {
        this(System.err);
    }

    PlainFailureReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void report(FailureAnalysis analysis) {
        out.println("Concord cannot start. " + analysis.getDescription());
        if (StringUtils.hasText(analysis.getAction())) {
            out.println(analysis.getAction());
        }
    }
}
