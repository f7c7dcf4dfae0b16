package concord.vocabulary.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.vocabulary.AddTerm;
import concord.vocabulary.TermId;
import concord.vocabulary.Vocabulary;
import concord.vocabulary.VocabularyRefusal;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Handles {@link AddTerm}: a new type of concern is in use at once, without a restart. */
@Component
class AddingTerm implements CommandHandler<AddTerm, TermId> {

    private static final String INSERT = """
            insert into vocabulary.term (id, list, code, words, definition, from_day, position, never_alone)
            select :id, :list, :code, :words, :definition, :from, coalesce(max(position), 0) + 10, :neverAlone
              from vocabulary.term
             where list = :list
            """;

    private final JdbcClient jdbc;
    private final TermTable table;
    private final CachedVocabularies vocabularies;
    private final Edits edits;
    private final Ids ids;

    AddingTerm(JdbcClient jdbc, TermTable table, CachedVocabularies vocabularies, Edits edits, Ids ids) {
        this.jdbc = jdbc;
        this.table = table;
        this.vocabularies = vocabularies;
        this.edits = edits;
        this.ids = ids;
    }

    @Override
    public Outcome<TermId> handle(AddTerm command, Acting acting) {
        if (!table.lock(command.list())) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        Optional<VocabularyRefusal> objection = EditPolicy.objectionToAdding(table.terms(command.list()), command);
        return objection.isPresent() ? Outcome.refused(objection.get()) : Outcome.done(add(command, acting));
    }

    private TermId add(AddTerm command, Acting acting) {
        TermId term = new TermId(ids.next());
        jdbc.sql(INSERT)
                .param("id", term.value())
                .param("list", command.list())
                .param("code", command.code())
                .param("words", command.words())
                .param("definition", command.definition())
                .param("from", command.from())
                .param("neverAlone", command.neverAlone())
                .update();
        edits.record(acting, term, Vocabulary.Kind.ADDED, command.why());
        vocabularies.edited(command.list());
        return term;
    }
}
