package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.platform.gate.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The Gate: authorise, validate, transact, record. Every act of the system comes through here. */
@Component
class PostGate implements Gate {

    // Asked for when an act comes: handlers that submit to the Gate themselves are made after it.
    private final ObjectProvider<Handlers> handlers;
    private final Authority authority;
    private final Transit transit;
    private final Contents contents;
    private final DoneOnce doneOnce;

    PostGate(
            ObjectProvider<Handlers> handlers,
            Authority authority,
            Transit transit,
            Contents contents,
            DoneOnce doneOnce) {
        this.handlers = handlers;
        this.authority = authority;
        this.transit = transit;
        this.contents = contents;
        this.doneOnce = doneOnce;
    }

    @Override
    public <R> Outcome<R> ask(Acting acting, Query<R> query) {
        return transit.through(acting, query, passage -> answer(acting, query, passage));
    }

    @Override
    public <R> Outcome<R> submit(Acting acting, Command<R> command) {
        return transit.through(acting, command, passage -> change(acting, command, passage));
    }

    @Override
    public <R extends RecordId> Outcome<R> submitOnce(Acting acting, Command<R> command, UUID once) {
        return transit.through(acting, command, passage -> changeOnce(acting, command, once, passage));
    }

    @Override
    public <R> List<Outcome<R>> submitEach(Acting acting, List<? extends Command<R>> commands) {
        return transit.hopefully(acting, () -> {
            var outcomes = new ArrayList<Outcome<R>>();
            for (Command<R> command : commands) {
                outcomes.add(submit(acting, command));
            }
            return outcomes;
        });
    }

    private <R> Outcome<R> answer(Acting acting, Query<R> query, Passage passage) {
        return authority
                .objection(query, acting)
                .<Outcome<R>>map(Outcome::refused)
                .orElseGet(() -> handlers.getObject().of(query).answer(query, acting))
                .then(seen -> {
                    if (!(query instanceof Plain)) {
                        passage.add(contents.look(acting, query, seen));
                    }
                    return Outcome.done(seen);
                });
    }

    private <R> Outcome<R> change(Acting acting, Command<R> command, Passage passage) {
        return authority
                .objection(command, acting)
                .<Outcome<R>>map(Outcome::refused)
                .orElseGet(() -> handlers.getObject().of(command).handle(command, acting))
                .then(done -> {
                    passage.add(contents.change(acting, command, done));
                    return Outcome.done(done);
                });
    }

    private <R extends RecordId> Outcome<R> changeOnce(Acting acting, Command<R> command, UUID once, Passage passage) {
        String digest = contents.digest(command, once);
        Optional<DoneOnce.Earlier> earlier = doneOnce.earlier(acting.post(), once);
        if (earlier.isPresent()) {
            return earlier.get().digest().equals(digest)
                    ? Outcome.done(AnsweredAgain.as(
                            handlers.getObject().answerOf(command),
                            earlier.get().resultId()))
                    : Outcome.refused(new GateRefusal.KeyReused(once));
        }
        return change(acting, command, passage).then(done -> {
            doneOnce.remember(acting.post(), once, digest, done);
            return Outcome.done(done);
        });
    }
}
