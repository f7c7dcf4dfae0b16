package concord.files.domain;

import concord.files.MoveDocuments;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the documents of a record with it. */
@Component
class MovingDocuments implements CommandHandler<MoveDocuments, Integer> {

    private final JdbcClient jdbc;

    MovingDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<Integer> handle(MoveDocuments command, Acting acting) {
        return Outcome.done(jdbc.sql("""
                        update files.document
                        set area_ids = array_remove(array_remove(area_ids, :from::uuid), :to::uuid) || :to::uuid
                        where origin_kind = :kind and origin_id = :id and :from::uuid = any (area_ids)
                        """)
                .param("from", command.from().value())
                .param("to", command.to().value())
                .param("kind", command.origin().kind())
                .param("id", command.origin().id())
                .update());
    }
}
