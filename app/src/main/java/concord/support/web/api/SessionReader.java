package concord.support.web.api;

import concord.platform.web.api.JsonFields;
import concord.support.CommissionId;
import concord.support.Length;
import concord.support.RecordSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what a system reports of a session from the body of a call. */
@Component
class SessionReader {

    private final Clock clock;

    SessionReader(Clock clock) {
        this.clock = clock;
    }

    /** Ends the call where anything is wrong; the command is not made before that is known. */
    RecordSession read(JsonFields body) {
        UUID commission = body.neededId("commission");
        LocalDate on = body.neededDay("on", LocalDate.now(clock));
        SessionOutcome outcome = body.neededChoice("outcome", SessionOutcome.class);
        String note = body.needed("note", Length.NOTE);
        String worry = body.text("worry", Length.NOTE);
        body.finish();
        return new RecordSession(
                new CommissionId(Objects.requireNonNull(commission)),
                Objects.requireNonNull(on),
                outcome == SessionOutcome.DELIVERED,
                note,
                worry);
    }
}
