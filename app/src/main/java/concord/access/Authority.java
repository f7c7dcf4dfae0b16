package concord.access;

import concord.platform.gate.About;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.RecordFacts;
import concord.platform.gate.RecordKind;
import concord.platform.gate.Refusal;
import concord.platform.gate.Versioned;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says whether a post may do an act at this moment, and if not, why. Called inside the transaction of the act. */
@Component
class Authority {

    private static final int MOST_TOLD = 5;

    private final Rights rights;
    private final Standings standings;
    private final Witness witness;
    private final ObjectProvider<Handlers> handlers;
    private final Map<String, RecordKind> kinds;

    Authority(
            Rights rights,
            Standings standings,
            Witness witness,
            ObjectProvider<Handlers> handlers,
            List<RecordKind> kinds) {
        this.rights = rights;
        this.standings = standings;
        this.witness = witness;
        this.handlers = handlers;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(RecordKind::kind, Function.identity()));
    }

    Optional<Refusal> objection(Object act, Acting acting) {
        Right right = rights.of(act.getClass());
        Optional<Standing> standing = standings.ofDeclared(acting.post());
        if (standing.isEmpty() || !right.allows(standing.get().role())) {
            return Optional.of(new GateRefusal.NotAllowed(right.act()));
        }
        return act instanceof About about ? objectionToRecord(about, right, standing.get()) : Optional.empty();
    }

    private Optional<Refusal> objectionToRecord(About act, Right right, Standing standing) {
        Optional<RecordFacts> facts = kind(act)
                .facts(act.about().id(), act instanceof Versioned)
                .filter(found -> right.reaches(standing, found));
        if (facts.isEmpty()) {
            return Optional.of(new GateRefusal.NotFound());
        }
        return act instanceof Versioned change ? staleness(change, facts.get()) : Optional.empty();
    }

    private Optional<Refusal> staleness(Versioned change, RecordFacts facts) {
        return change.version() == facts.version()
                ? Optional.empty()
                : Optional.of(new GateRefusal.Stale(
                        change.about(), change.version(), facts.version(), since(change, facts.version())));
    }

    /** As many changes as versions lie between; a made-up version is answered with a few. */
    private List<GateRefusal.Stale.Since> since(Versioned change, int version) {
        int most = Math.clamp((long) version - change.version(), 1, MOST_TOLD);
        return witness.latestChanges(change.about(), most, handlers.getObject().repeatable()).stream()
                .map(seen -> new GateRefusal.Stale.Since(
                        seen.at(),
                        seen.post(),
                        rights.find(seen.act()).map(Right::inWords).orElseGet(() -> Right.spaced(seen.act()))))
                .toList();
    }

    private RecordKind kind(About act) {
        RecordKind kind = kinds.get(act.about().kind());
        if (kind == null) {
            throw new IllegalStateException(
                    "No room answers for records of kind " + act.about().kind());
        }
        return kind;
    }
}
