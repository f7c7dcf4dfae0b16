package concord.support;

import static java.util.Objects.requireNonNull;

import concord.platform.Given;
import concord.platform.gate.About;
import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Records what became of one session, by the provider or by a system of the provider's agency.
 *
 * @param on the day on which it was, or should have been
 * @param note what it was about, or why it did not take place
 * @param worry goes to the case owner and the risk owner at once; absent where there is none
 */
public record RecordSession(
        CommissionId commission,
        LocalDate on,
        boolean delivered,
        String note,
        @Nullable String worry) implements Command<SessionId>, About {

    public RecordSession {
        requireNonNull(commission, "commission is null");
        requireNonNull(on, "on is null");
        note = Given.words("note", note, Length.NOTE);
        worry = worry == null || worry.isBlank() ? null : Given.words("worry", worry, Length.NOTE);
    }

    @Override
    public RecordRef about() {
        return commission.ref();
    }
}
