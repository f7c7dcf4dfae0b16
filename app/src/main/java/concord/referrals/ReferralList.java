package concord.referrals;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/** A page of referrals, and how many there are in all. */
public record ReferralList(List<ReferralLine> lines, int total) implements Shown {

    public ReferralList {
        lines = List.copyOf(lines);
    }

    @Override
    public List<RecordRef> shown() {
        return lines.stream().map(line -> line.id().ref()).toList();
    }
}
