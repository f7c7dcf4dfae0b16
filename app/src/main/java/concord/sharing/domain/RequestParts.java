package concord.sharing.domain;

import concord.platform.gate.RecordRef;
import concord.sharing.Ask;
import concord.sharing.FieldAnswer;
import concord.sharing.Ground;
import concord.sharing.RequestId;
import concord.sharing.RequestLine;
import concord.sharing.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a request says: what is asked, what is told, what came back. */
@Component
class RequestParts {

    private final JdbcClient jdbc;
    private final RequestList list;
    private final Answers answers;
    private final AnswerDocuments documents;
    private final DisclosureLedger ledger;

    RequestParts(
            JdbcClient jdbc, RequestList list, Answers answers, AnswerDocuments documents, DisclosureLedger ledger) {
        this.jdbc = jdbc;
        this.list = list;
        this.answers = answers;
        this.documents = documents;
        this.ledger = ledger;
    }

    RequestLine line(RequestId request) {
        return list.line(request).orElseThrow();
    }

    Ground ground(RequestId request) {
        return ledger.groundOf(request);
    }

    List<FieldAnswer> answers(RequestId request) {
        return answers.of(request);
    }

    List<RecordRef> documents(RequestId request) {
        return documents.of(request);
    }

    Ask ask(InformationRequest request) {
        var fields = new ArrayList<String>();
        var question = new StringBuilder();
        jdbc.sql("select item, question from sharing.request_item where request_id = :request order by position")
                .param("request", request.id().value())
                .query(row -> {
                    if (row.getBoolean("question")) {
                        question.append(row.getString("item"));
                    } else {
                        fields.add(row.getString("item"));
                    }
                });
        return new Ask(request.history().recipients().getFirst(), fields, question.toString());
    }

    Told told(RequestId request) {
        List<Told.Field> more = jdbc.sql(
                        "select label, value from sharing.told_field where request_id = :request order by position")
                .param("request", request.value())
                .query((row, _) -> new Told.Field(row.getString("label"), row.getString("value")))
                .list();
        return jdbc.sql("select told_name, told_birth from sharing.request where id = :request")
                .param("request", request.value())
                .query((row, _) ->
                        new Told(row.getString("told_name"), row.getObject("told_birth", LocalDate.class), more))
                .single();
    }
}
