package concord.cases.domain;

import concord.cases.CaseAct;
import concord.cases.CaseRecord;
import concord.cases.ShowCase;
import concord.cases.ShowTransfersOfCase;
import concord.cases.TransfersOfCase;
import concord.partnership.Posts;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows the transfers of a case. */
@Component
class ShowingTransfersOfCase implements QueryHandler<ShowTransfersOfCase, TransfersOfCase> {

    private final Gate gate;
    private final TransferTable transfers;
    private final Posts posts;

    ShowingTransfersOfCase(Gate gate, TransferTable transfers, Posts posts) {
        this.gate = gate;
        this.transfers = transfers;
        this.posts = posts;
    }

    @Override
    public Outcome<TransfersOfCase> answer(ShowTransfersOfCase query, Acting acting) {
        return gate.ask(acting, new ShowCase(query.caseId()))
                .then(record -> Outcome.done(
                        new TransfersOfCase(record, transfers.of(query.caseId(), acting), mayOffer(record, acting))));
    }

    private boolean mayOffer(CaseRecord record, Acting acting) {
        return CaseNextSteps.stagesOf(CaseAct.TRANSFER)
                        .contains(record.outline().stage())
                && WhoMayInCase.does(posts.get(acting.post()).role(), CaseAct.TRANSFER)
                && !transfers.waits(record.outline().id());
    }
}
