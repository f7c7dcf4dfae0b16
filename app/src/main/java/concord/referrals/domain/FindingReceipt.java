package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.Receipt;
import concord.referrals.ReceiptByReference;
import org.springframework.stereotype.Component;

/** Finds the receipt for a reference and a code. */
@Component
class FindingReceipt implements QueryHandler<ReceiptByReference, Receipt> {

    private final ReceiptTable table;

    FindingReceipt(ReceiptTable table) {
        this.table = table;
    }

    @Override
    public Outcome<Receipt> answer(ReceiptByReference query, Acting acting) {
        return table.byCode(query.reference(), query.code())
                .<Outcome<Receipt>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
