package concord.retention;

import concord.cases.CaseTransferred;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.RecordRef;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the clocks of a case and of its referrals go along when the case moves to another area, in the same transaction. */
@Component
class ClocksOfMovedCases {

    private final Gate gate;

    ClocksOfMovedCases(Gate gate) {
        this.gate = gate;
    }

    @EventListener
    void on(CaseTransferred event) {
        Stream<RecordRef> referrals = event.referrals().stream().map(referral -> referral.ref());
        Stream.concat(Stream.of(event.caseId().ref()), referrals)
                .forEach(record -> gate.submit(Acting.system(), new MoveRetentionClock(record, event.to()))
                        .orThrow());
    }
}
