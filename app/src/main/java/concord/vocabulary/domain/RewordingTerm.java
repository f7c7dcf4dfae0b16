package concord.vocabulary.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.vocabulary.RewordTerm;
import concord.vocabulary.Term;
import concord.vocabulary.TermId;
import concord.vocabulary.Vocabulary;
import concord.vocabulary.VocabularyRefusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link RewordTerm}. The earlier words stay in the history of edits. */
@Component
class RewordingTerm implements CommandHandler<RewordTerm, TermId> {

    private static final String REWORD = """
            update vocabulary.term set words = :words, definition = :definition, version = version + 1
             where id = :term
            """;

    private final JdbcClient jdbc;
    private final TermTable table;
    private final CachedVocabularies vocabularies;
    private final Edits edits;
    private final Clock clock;

    RewordingTerm(JdbcClient jdbc, TermTable table, CachedVocabularies vocabularies, Edits edits, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.vocabularies = vocabularies;
        this.edits = edits;
        this.clock = clock;
    }

    @Override
    public Outcome<TermId> handle(RewordTerm command, Acting acting) {
        Term term = table.term(command.term()).orElseThrow();
        table.lock(term.list());
        Optional<VocabularyRefusal> objection =
                EditPolicy.objectionToRewording(table.terms(term.list()), term, command.words(), LocalDate.now(clock));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        jdbc.sql(REWORD)
                .param("term", term.id().value())
                .param("words", command.words())
                .param("definition", command.definition())
                .update();
        edits.record(acting, term.id(), Vocabulary.Kind.REWORDED, command.why());
        vocabularies.edited(term.list());
        return Outcome.done(term.id());
    }
}
