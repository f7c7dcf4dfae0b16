package concord.vocabulary.domain;

import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import concord.vocabulary.Term;
import concord.vocabulary.TermId;
import concord.vocabulary.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the terms of the lists, and answers the Gate about them. */
@Component
class TermTable implements RecordKind {

    private static final String TERM = """
            select id, list, code, words, definition, from_day, until_day, position, never_alone, version
              from vocabulary.term
            """;

    private static final String OF_LIST = TERM + " where list = :list order by position, words";
    private static final String BY_ID = TERM + " where id = :term";
    private static final String LIST_EXISTS = "select exists (select from vocabulary.list where code = :list)";

    // Two edits of one list come one after the other, so that each sees what the other left.
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('vocabulary:' || :list, 0))";

    private final JdbcClient jdbc;

    TermTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Terms terms(String list) {
        List<Term> terms =
                jdbc.sql(OF_LIST).param("list", list).query(TermTable::read).list();
        if (terms.isEmpty() && !exists(list)) {
            throw new IllegalArgumentException("There is no list named " + list);
        }
        return new Terms(list, terms);
    }

    Optional<Term> term(TermId term) {
        return jdbc.sql(BY_ID)
                .param("term", term.value())
                .query(TermTable::read)
                .optional();
    }

    /** Until the end of the transaction. False where there is no such list. */
    boolean lock(String list) {
        jdbc.sql(LOCK).param("list", list).query().singleRow();
        return exists(list);
    }

    @Override
    public String kind() {
        return TermId.KIND;
    }

    @Override
    public Optional<RecordFacts> facts(UUID id, boolean forChange) {
        return jdbc.sql(BY_ID + (forChange ? " for update" : ""))
                .param("term", id)
                .query(TermTable::read)
                .optional()
                .map(term -> new RecordFacts(term.version(), Set.of(), Set.of(), Set.of()));
    }

    private boolean exists(String list) {
        return jdbc.sql(LIST_EXISTS).param("list", list).query(Boolean.class).single();
    }

    private static Term read(ResultSet row, int index) throws SQLException {
        return new Term(
                new TermId(row.getObject("id", UUID.class)),
                row.getString("list"),
                row.getString("code"),
                row.getString("words"),
                row.getString("definition"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("position"),
                row.getBoolean("never_alone"),
                row.getInt("version"));
    }
}
