package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.Receipt;
import concord.referrals.ReceiptOf;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the receipt of a referral to whoever holds its code or made it. */
@Component
class ShowingReceipt implements QueryHandler<ReceiptOf, Receipt> {

    private final ReceiptTable table;

    ShowingReceipt(ReceiptTable table) {
        this.table = table;
    }

    @Override
    public Outcome<Receipt> answer(ReceiptOf query, Acting acting) {
        Optional<Receipt> receipt =
                query.code() == null ? table.find(query.referral()) : table.byCode(query.referral(), query.code());
        return receipt.<Outcome<Receipt>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
