package concord.vocabulary.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.PostTitles;
import concord.platform.gate.QueryHandler;
import concord.vocabulary.ShowVocabulary;
import concord.vocabulary.Vocabulary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers {@link ShowVocabulary}. */
@Component
class ShowingVocabulary implements QueryHandler<ShowVocabulary, Vocabulary> {

    private static final String LIST = "select title, purpose from vocabulary.list where code = :list";

    private static final String EDITS = """
            select e.at, e.post_id, e.kind, e.words, e.from_day, e.until_day, e.why
              from vocabulary.edit e
              join vocabulary.term t on t.id = e.term_id
             where t.list = :list
             order by e.at desc, e.id desc
            """;

    private final JdbcClient jdbc;
    private final TermTable table;
    private final PostTitles titles;

    ShowingVocabulary(JdbcClient jdbc, TermTable table, PostTitles titles) {
        this.jdbc = jdbc;
        this.table = table;
        this.titles = titles;
    }

    @Override
    public Outcome<Vocabulary> answer(ShowVocabulary query, Acting acting) {
        return jdbc.sql(LIST)
                .param("list", query.list())
                .query((row, _) -> vocabulary(query.list(), row))
                .optional()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private Vocabulary vocabulary(String list, ResultSet row) throws SQLException {
        return new Vocabulary(list, row.getString("title"), row.getString("purpose"), table.terms(list), edits(list));
    }

    private List<Vocabulary.Edit> edits(String list) {
        List<Row> rows = jdbc.sql(EDITS).param("list", list).query(Row::read).list();
        Map<PostId, String> names =
                titles.of(rows.stream().map(Row::post).distinct().toList());
        return rows.stream().map(row -> row.edit(names)).toList();
    }

    private record Row(
            Instant at,
            PostId post,
            Vocabulary.Kind kind,
            String words,
            LocalDate from,
            @Nullable LocalDate until,
            String why) {

        static Row read(ResultSet row, int index) throws SQLException {
            return new Row(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    new PostId(row.getObject("post_id", UUID.class)),
                    Vocabulary.Kind.valueOf(row.getString("kind")),
                    row.getString("words"),
                    row.getObject("from_day", LocalDate.class),
                    row.getObject("until_day", LocalDate.class),
                    row.getString("why"));
        }

        Vocabulary.Edit edit(Map<PostId, String> names) {
            return new Vocabulary.Edit(at, names.getOrDefault(post, "A post"), kind, words, from, until, why);
        }
    }
}
