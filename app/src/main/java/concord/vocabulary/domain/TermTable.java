package concord.vocabulary.domain;

import concord.vocabulary.Term;
import concord.vocabulary.TermId;
import concord.vocabulary.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the terms of the lists. */
@Component
class TermTable {

    static final String COLUMNS =
            "id, list, code, words, definition, from_day, until_day, position, never_alone, version";

    private static final String TERMS = "select " + COLUMNS + """
             from vocabulary.term
            where list = :list
            order by position, words
            """;

    private static final String LIST_EXISTS = "select exists (select from vocabulary.list where code = :list)";

    private final JdbcClient jdbc;

    TermTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Terms terms(String list) {
        List<Term> terms =
                jdbc.sql(TERMS).param("list", list).query(TermTable::term).list();
        if (terms.isEmpty() && !exists(list)) {
            throw new IllegalArgumentException("There is no list named " + list);
        }
        return new Terms(list, terms);
    }

    boolean exists(String list) {
        return jdbc.sql(LIST_EXISTS).param("list", list).query(Boolean.class).single();
    }

    static Term term(ResultSet row, int index) throws SQLException {
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
