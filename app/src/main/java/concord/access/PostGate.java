package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.FormInHand;
import concord.platform.gate.FormsInHand;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import concord.platform.gate.RecordId;
import concord.platform.gate.Repeatable;
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
    private final ObjectProvider<FormsInHand> forms;

    PostGate(
            ObjectProvider<Handlers> handlers,
            Authority authority,
            Transit transit,
            Contents contents,
            DoneOnce doneOnce,
            ObjectProvider<FormsInHand> forms) {
        this.handlers = handlers;
        this.authority = authority;
        this.transit = transit;
        this.contents = contents;
        this.doneOnce = doneOnce;
        this.forms = forms;
    }

    @Override
    public <R> Outcome<R> ask(Acting acting, Query<R> query) {
        return transit.through(acting, query, passage -> answer(acting, query, passage));
    }

    @Override
    public <R> Outcome<R> submit(Acting acting, Command<R> command) {
        return inHand(command)
                .map(form -> forForm(acting, command, form))
                .orElseGet(() -> transit.through(acting, command, passage -> change(acting, command, passage)));
    }

    @Override
    public <R extends RecordId> Outcome<R> submitOnce(Acting acting, Command<R> command, UUID once) {
        Outcome<R> outcome = once(acting, command, once, false);
        if (outcome instanceof Outcome.Done<R>) {
            inHand(command).ifPresent(FormInHand::done);
        }
        return outcome;
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

    /** An act from inside another belongs to that one, and is done as often as that one is. */
    private Optional<FormInHand> inHand(Command<?> command) {
        return command instanceof Repeatable || Passage.isUnderWay()
                ? Optional.empty()
                : forms.stream().flatMap(known -> known.current().stream()).findFirst();
    }

    private <R> Outcome<R> forForm(Acting acting, Command<R> command, FormInHand form) {
        Outcome<R> outcome = once(acting, command, form.nextKey(command), true);
        return switch (outcome) {
            case Outcome.Done<R> _ -> {
                form.done();
                yield outcome;
            }
            case Outcome.Refused<R>(GateRefusal.KeyReused _) -> {
                form.sentOtherwise();
                yield Outcome.refused(new GateRefusal.FormSentBefore());
            }
            case Outcome.Refused<R> _ -> outcome;
        };
    }

    private <R> Outcome<R> once(Acting acting, Command<R> command, UUID once, boolean form) {
        return transit.through(acting, command, passage -> changeOnce(acting, command, once, form, passage));
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

    private <R> Outcome<R> changeOnce(Acting acting, Command<R> command, UUID once, boolean form, Passage passage) {
        String digest = contents.digest(command, once);
        Optional<DoneOnce.Earlier> earlier = doneOnce.earlier(acting.post(), once);
        if (earlier.isPresent()) {
            return earlier.get().digest().equals(digest)
                    ? Outcome.done(contents.answered(
                            earlier.get().answer(), handlers.getObject().answerOf(command)))
                    : Outcome.refused(new GateRefusal.KeyReused(once));
        }
        return change(acting, command, passage).then(done -> {
            doneOnce.remember(acting.post(), once, new DoneOnce.Earlier(digest, contents.answer(done)), form);
            return Outcome.done(done);
        });
    }
}
