package concord.referrals.domain;

import concord.people.CountNear;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.platform.gate.Refusal;
import concord.referrals.ForeseeImport;
import concord.referrals.ForeseeImport.Foreseen;
import concord.referrals.ImportReferral;
import concord.referrals.IntakeRefusal;
import concord.referrals.SourceRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds rows against all that an import would, and changes nothing. */
@Component
class ForeseeingImport implements QueryHandler<ForeseeImport, List<Foreseen>> {

    private final ImportRules rules;
    private final ImportedRows rows;
    private final Gate gate;
    private final Clock clock;

    ForeseeingImport(ImportRules rules, ImportedRows rows, Gate gate, Clock clock) {
        this.rules = rules;
        this.rows = rows;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public Outcome<List<Foreseen>> answer(ForeseeImport query, Acting acting) {
        var earlier = rows.earlier(
                query.rows().stream().map(ImportReferral::row).distinct().toList());
        List<Optional<Foreseen>> known = query.rows().stream()
                .map(row -> withoutLooking(row, earlier, acting))
                .toList();
        var open = new ArrayList<ImportReferral>();
        for (int at = 0; at < known.size(); at++) {
            if (known.get(at).isEmpty()) {
                open.add(query.rows().get(at));
            }
        }
        return near(open, acting).then(counts -> {
            Iterator<Integer> near = counts.iterator();
            return Outcome.done(known.stream()
                    .map(one -> one.orElseGet(() -> new Foreseen.Entered(near.next())))
                    .toList());
        });
    }

    private Optional<Foreseen> withoutLooking(
            ImportReferral row, Map<SourceRow, ImportedRows.Earlier> earlier, Acting acting) {
        Optional<Refusal> objection = rules.objection(row, acting);
        ImportedRows.Earlier before = earlier.get(row.row());
        if (objection.isPresent() || before == null) {
            return objection.map(Foreseen.Refused::new);
        }
        return Optional.of(
                before.changed() ? new Foreseen.Refused(new IntakeRefusal.RowChanged()) : new Foreseen.Before());
    }

    private Outcome<List<Integer>> near(List<ImportReferral> open, Acting acting) {
        return open.isEmpty()
                ? Outcome.done(List.of())
                : gate.ask(
                        acting,
                        new CountNear(open.stream()
                                .map(row -> row.subject().details(receivedOn(row)))
                                .toList()));
    }

    private LocalDate receivedOn(ImportReferral row) {
        return Objects.requireNonNullElseGet(row.intake().receivedOn(), () -> LocalDate.now(clock));
    }
}
