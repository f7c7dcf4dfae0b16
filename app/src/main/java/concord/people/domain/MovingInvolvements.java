package concord.people.domain;

import concord.people.MoveInvolvements;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves involvements; the index of names follows by the transaction that changed them. */
@Component
class MovingInvolvements implements CommandHandler<MoveInvolvements, Integer> {

    private final JdbcClient jdbc;

    MovingInvolvements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<Integer> handle(MoveInvolvements command, Acting acting) {
        jdbc.sql("""
                        update people.possible_match p set area_id = :to
                        from people.involvement i
                        where i.record_kind = :kind and i.record_id = :id and p.involvement_id = i.id
                        """)
                .param("to", command.to().value())
                .param("kind", command.record().kind())
                .param("id", command.record().id())
                .update();
        return Outcome.done(jdbc.sql("""
                        update people.involvement set area_id = :to, version = version + 1, tx = pg_current_xact_id()
                        where record_kind = :kind and record_id = :id
                        """)
                .param("to", command.to().value())
                .param("kind", command.record().kind())
                .param("id", command.record().id())
                .update());
    }
}
