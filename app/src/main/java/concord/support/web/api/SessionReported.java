package concord.support.web.api;

import concord.support.RecordSession;
import concord.support.SessionId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/** What the sender gets of a session just recorded. It stays the same however often the call is sent. */
@Schema(name = "SessionReported")
record SessionReported(
        UUID id,
        UUID commission,
        LocalDate on,
        SessionOutcome outcome,

        @Schema(description = "Whether a worry went to the owners of the case and the risk")
        boolean worryPassedOn) {

    static SessionReported of(SessionId made, RecordSession session) {
        return new SessionReported(
                made.value(),
                session.commission().value(),
                session.on(),
                session.delivered() ? SessionOutcome.DELIVERED : SessionOutcome.MISSED,
                session.worry() != null);
    }
}
