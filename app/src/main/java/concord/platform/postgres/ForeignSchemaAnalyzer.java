package concord.platform.postgres;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly that a database was made by another Concord, whose migrations are not this one's. */
final class ForeignSchemaAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "The database was made by another version of Concord, whose tables do not fit this one.",
                "Start the version that made it, or a later one. A demonstration can be begun afresh with "
                        + "./concord demo --reset.",
                cause);
    }
}
