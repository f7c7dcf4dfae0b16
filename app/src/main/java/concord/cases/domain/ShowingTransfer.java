package concord.cases.domain;

import concord.cases.ShowTransfer;
import concord.cases.TransferView;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows a transfer. */
@Component
class ShowingTransfer implements QueryHandler<ShowTransfer, TransferView> {

    private final TransferTable transfers;

    ShowingTransfer(TransferTable transfers) {
        this.transfers = transfers;
    }

    @Override
    public Outcome<TransferView> answer(ShowTransfer query, Acting acting) {
        return transfers
                .find(query.transfer(), acting)
                .<Outcome<TransferView>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
