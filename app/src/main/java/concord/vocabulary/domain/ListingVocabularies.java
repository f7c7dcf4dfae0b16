package concord.vocabulary.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.vocabulary.ListVocabularies;
import concord.vocabulary.VocabularyRow;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers {@link ListVocabularies}. */
@Component
class ListingVocabularies implements QueryHandler<ListVocabularies, List<VocabularyRow>> {

    private static final String ROWS = """
            select l.code, l.title, l.purpose,
                   count(t.id) filter (where platform.today() between t.from_day and coalesce(t.until_day, 'infinity')) as in_use,
                   count(t.id) filter (where t.until_day < platform.today()) as ended
              from vocabulary.list l
              left join vocabulary.term t on t.list = l.code
             group by l.code, l.title, l.purpose, l.position
             order by l.position, l.title
            """;

    private final JdbcClient jdbc;

    ListingVocabularies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<List<VocabularyRow>> answer(ListVocabularies query, Acting acting) {
        return Outcome.done(jdbc.sql(ROWS)
                .query(new SimplePropertyRowMapper<>(VocabularyRow.class))
                .list());
    }
}
