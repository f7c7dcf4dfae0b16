package concord.vocabulary.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.vocabulary.ShowTerm;
import concord.vocabulary.Term;
import org.springframework.stereotype.Component;

/** Answers {@link ShowTerm}. */
@Component
class ShowingTerm implements QueryHandler<ShowTerm, Term> {

    private final TermTable table;

    ShowingTerm(TermTable table) {
        this.table = table;
    }

    @Override
    public Outcome<Term> answer(ShowTerm query, Acting acting) {
        return table.term(query.term()).map(Outcome::done).orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
