package concord.cases.domain;

import concord.cases.AnswerTransfer;
import concord.cases.CaseRefusal;
import concord.cases.TransferId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Takes a case over for the receiving area, or says why not. */
@Component
class AnsweringTransfer implements CommandHandler<AnswerTransfer, TransferId> {

    private final TransferTable transfers;
    private final Gate gate;

    AnsweringTransfer(TransferTable transfers, Gate gate) {
        this.transfers = transfers;
        this.gate = gate;
    }

    @Override
    public Outcome<TransferId> handle(AnswerTransfer command, Acting acting) {
        return transfers
                .waiting(command.transfer())
                .filter(open -> transfers.answersFor(open.to(), acting))
                .map(open -> answer(open, command, acting))
                .orElseGet(() -> Outcome.refused(new CaseRefusal.NoSuchTransfer()));
    }

    private Outcome<TransferId> answer(TransferTable.Open open, AnswerTransfer command, Acting acting) {
        return switch (command.answer()) {
            case AnswerTransfer.Answer.Refused(String reason) -> {
                transfers.answer(open.id(), TransferTable.Answer.REFUSED, reason, acting);
                yield Outcome.done(open.id());
            }
            case AnswerTransfer.Answer.Accepted(var caseOwner, var riskOwner) -> {
                transfers.answer(open.id(), TransferTable.Answer.ACCEPTED, null, acting);
                yield gate.submit(Acting.system(), new MoveCase(open, new Case.Owners(caseOwner, riskOwner), acting))
                        .then(_ -> Outcome.done(open.id()));
            }
        };
    }
}
