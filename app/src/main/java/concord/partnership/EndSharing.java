package concord.partnership;

import concord.platform.gate.Command;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Versioned;
import java.time.LocalDate;

/** Ends a sharing agreement after a last day. */
public record EndSharing(AgreementId agreement, int version, LocalDate lastDay)
        implements Command<AgreementId>, Versioned {

    @Override
    public RecordRef about() {
        return agreement.ref();
    }
}
