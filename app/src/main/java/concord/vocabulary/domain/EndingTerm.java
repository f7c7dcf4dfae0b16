package concord.vocabulary.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.vocabulary.EndTerm;
import concord.vocabulary.Term;
import concord.vocabulary.TermId;
import concord.vocabulary.Vocabulary;
import concord.vocabulary.VocabularyRefusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link EndTerm}. */
@Component
class EndingTerm implements CommandHandler<EndTerm, TermId> {

    private static final String END =
            "update vocabulary.term set until_day = :lastDay, version = version + 1 where id = :term";

    private final JdbcClient jdbc;
    private final TermTable table;
    private final CachedVocabularies vocabularies;
    private final Edits edits;
    private final Clock clock;

    EndingTerm(JdbcClient jdbc, TermTable table, CachedVocabularies vocabularies, Edits edits, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.vocabularies = vocabularies;
        this.edits = edits;
        this.clock = clock;
    }

    @Override
    public Outcome<TermId> handle(EndTerm command, Acting acting) {
        Term term = table.term(command.term()).orElseThrow();
        table.lock(term.list());
        Optional<VocabularyRefusal> objection =
                EditPolicy.objectionToEnding(table.terms(term.list()), term, command.lastDay(), LocalDate.now(clock));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        jdbc.sql(END)
                .param("term", term.id().value())
                .param("lastDay", command.lastDay())
                .update();
        edits.record(acting, term.id(), Vocabulary.Kind.ENDED, command.why());
        vocabularies.edited(term.list());
        return Outcome.done(term.id());
    }
}
