package concord.partnership.domain;

import concord.platform.gate.PostId;
import concord.platform.gate.PostTitles;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the titles of posts, each with its agency. */
@Component
class PostTitleTable implements PostTitles {

    private static final String TITLES = """
            select p.id, concat_ws(', ', p.title, a.name) as title
              from partnership.post p
              left join partnership.agency a on a.id = p.agency_id
             where p.id = any (:posts)
            """;

    private final JdbcClient jdbc;

    PostTitleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PostId, String> of(Collection<PostId> posts) {
        return jdbc
                .sql(TITLES)
                .param("posts", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new PostId(row.getObject("id", UUID.class)), row.getString("title")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
