package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.sharing.MoveRequests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves requests and the rows of the disclosure ledger with their record. */
@Component
class MovingRequests implements CommandHandler<MoveRequests, Integer> {

    private final JdbcClient jdbc;

    MovingRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<Integer> handle(MoveRequests command, Acting acting) {
        move("disclosure", command);
        return Outcome.done(move("request", command));
    }

    private int move(String table, MoveRequests command) {
        return jdbc.sql("update sharing.%s set area_id = :to where about_kind = :kind and about_id = :id"
                        .formatted(table))
                .param("to", command.to().value())
                .param("kind", command.about().kind())
                .param("id", command.about().id())
                .update();
    }
}
