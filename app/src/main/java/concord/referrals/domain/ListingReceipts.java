package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.MyReceipts;
import concord.referrals.Receipts;
import org.springframework.stereotype.Component;

/** Lists the receipts of the acting post. */
@Component
class ListingReceipts implements QueryHandler<MyReceipts, Receipts> {

    private final ReceiptTable table;

    ListingReceipts(ReceiptTable table) {
        this.table = table;
    }

    @Override
    public Outcome<Receipts> answer(MyReceipts query, Acting acting) {
        return Outcome.done(new Receipts(table.of(acting.post())));
    }
}
