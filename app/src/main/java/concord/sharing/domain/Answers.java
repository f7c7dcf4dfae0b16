package concord.sharing.domain;

import concord.sharing.FieldAnswer;
import concord.sharing.RequestId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers to requests, item by item. Added once, never changed. */
@Component
class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(InformationRequest request, List<FieldAnswer> answers) {
        answers.forEach(answer -> insert(request, answer));
    }

    private void insert(InformationRequest request, FieldAnswer answer) {
        jdbc.sql("""
                        insert into sharing.answer (request_id, position, kind, words)
                        values (:request, :position, :kind, :words)
                        """)
                .param("request", request.id().value())
                .param("position", request.items().indexOf(answer.item()))
                .param("kind", answer.kind().name())
                .param("words", answer.words())
                .update();
    }

    List<FieldAnswer> of(RequestId request) {
        return jdbc.sql("""
                        select i.item, a.kind, a.words
                        from sharing.answer a
                        join sharing.request_item i on i.request_id = a.request_id and i.position = a.position
                        where a.request_id = :request order by a.position
                        """)
                .param("request", request.value())
                .query((row, _) -> new FieldAnswer(
                        row.getString("item"), FieldAnswer.Kind.valueOf(row.getString("kind")), row.getString("words")))
                .list();
    }
}
