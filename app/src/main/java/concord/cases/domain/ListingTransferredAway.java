package concord.cases.domain;

import concord.cases.ListTransferredAway;
import concord.cases.TransferredAway;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Lists the cases that have left an area. */
@Component
class ListingTransferredAway implements QueryHandler<ListTransferredAway, TransferredAway> {

    private final TransferTable transfers;

    ListingTransferredAway(TransferTable transfers) {
        this.transfers = transfers;
    }

    @Override
    public Outcome<TransferredAway> answer(ListTransferredAway query, Acting acting) {
        return Outcome.done(new TransferredAway(transfers.away()));
    }
}
