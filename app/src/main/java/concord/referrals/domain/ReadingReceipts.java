package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.Receipts;
import concord.referrals.ReceiptsAfter;
import org.springframework.stereotype.Component;

/** Reads on in the receipts of the acting post. */
@Component
class ReadingReceipts implements QueryHandler<ReceiptsAfter, Receipts> {

    private final ReceiptTable table;

    ReadingReceipts(ReceiptTable table) {
        this.table = table;
    }

    @Override
    public Outcome<Receipts> answer(ReceiptsAfter query, Acting acting) {
        return Outcome.done(new Receipts(table.after(acting.post(), query)));
    }
}
