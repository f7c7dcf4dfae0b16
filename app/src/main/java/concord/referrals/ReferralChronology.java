package concord.referrals;

import concord.platform.gate.AreaId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All referrals of a person in order, oldest first (F2, G9). */
public record ReferralChronology(List<Line> lines) implements Shown {

    public ReferralChronology {
        lines = List.copyOf(lines);
    }

    @Override
    public List<RecordRef> shown() {
        return lines.stream().map(line -> line.referral().ref()).toList();
    }

    /**
     * One referral of the person.
     *
     * @param contact the post to ask about it, with its agency, in words
     * @param inView whether the acting post may open it; otherwise this line is all it gets to see
     */
    public record Line(
            ReferralId referral,
            Reference reference,
            AreaId area,
            LocalDate receivedOn,
            Stage stage,
            @Nullable GatewayOutcome outcome,
            @Nullable LocalDate decidedOn,
            String contact,
            boolean inView) {}
}
