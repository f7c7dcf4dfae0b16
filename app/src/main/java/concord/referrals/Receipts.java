package concord.referrals;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/** Receipts in a row. */
public record Receipts(List<Receipt> receipts) implements Shown {

    public Receipts {
        receipts = List.copyOf(receipts);
    }

    @Override
    public List<RecordRef> shown() {
        return receipts.stream().map(receipt -> receipt.referral().ref()).toList();
    }
}
