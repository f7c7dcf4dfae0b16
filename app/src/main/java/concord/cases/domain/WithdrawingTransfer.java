package concord.cases.domain;

import concord.cases.CaseRefusal;
import concord.cases.TransferId;
import concord.cases.WithdrawTransfer;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Takes a transfer back. */
@Component
class WithdrawingTransfer implements CommandHandler<WithdrawTransfer, TransferId> {

    private final TransferTable transfers;

    WithdrawingTransfer(TransferTable transfers) {
        this.transfers = transfers;
    }

    @Override
    public Outcome<TransferId> handle(WithdrawTransfer command, Acting acting) {
        return transfers
                .waiting(command.transfer())
                .filter(open -> open.offeredBy().equals(acting.post()))
                .<Outcome<TransferId>>map(open -> {
                    transfers.answer(open.id(), TransferTable.Answer.WITHDRAWN, null, acting);
                    return Outcome.done(open.id());
                })
                .orElseGet(() -> Outcome.refused(new CaseRefusal.NoSuchTransfer()));
    }
}
