package concord.imports;

import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.FindImported;
import concord.referrals.Imported;
import concord.referrals.SourceRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.transaction.TransactionException;

/** Enters rows: many in one transaction, each whole or not at all. */
final class EnteringDesk implements Desk {

    private static final Logger LOG = LoggerFactory.getLogger(EnteringDesk.class);

    private final Gate gate;
    private final Acting acting;

    EnteringDesk(Gate gate, Acting acting) {
        this.gate = gate;
        this.acting = acting;
    }

    @Override
    public List<Fate> take(List<Entry.Good> rows) {
        try {
            return taken(rows);
        } catch (TransactionException | NonTransientDataAccessResourceException e) {
            throw new DatabaseGone(e);
        }
    }

    private List<Fate> taken(List<Entry.Good> rows) {
        Set<SourceRow> before = gate.ask(
                        acting,
                        new FindImported(rows.stream()
                                .map(row -> row.referral().row())
                                .distinct()
                                .toList()))
                .orThrow();
        List<Entry.Good> open = rows.stream()
                .filter(row -> !before.contains(row.referral().row()))
                .toList();
        Iterator<Fate> entered = enter(open).iterator();
        return rows.stream()
                .map(row -> before.contains(row.referral().row()) ? new Fate.Again() : entered.next())
                .toList();
    }

    /** A fault in one row undoes all of its transaction, so each is then tried by itself. */
    private List<Fate> enter(List<Entry.Good> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        try {
            return submit(rows);
        } catch (TransactionException | NonTransientDataAccessResourceException e) {
            throw e;
        } catch (RuntimeException e) {
            if (rows.size() == 1) {
                LOG.error("The row on line {} met a fault", rows.getFirst().line(), e);
                return List.of(new Fate.Refused("A fault of Concord kept it out; nothing of it was entered. Import it "
                        + "again, and tell whoever runs Concord if that does not help."));
            }
            LOG.warn("{} rows met a fault together and are entered one at a time", rows.size(), e);
            var each = new ArrayList<Fate>();
            rows.forEach(row -> each.addAll(enter(List.of(row))));
            return each;
        }
    }

    private List<Fate> submit(List<Entry.Good> rows) {
        List<Command<Imported>> commands = rows.stream().map(Entry.Good::act).toList();
        return gate.submitEach(acting, commands).stream()
                .map(EnteringDesk::fate)
                .toList();
    }

    private static Fate fate(Outcome<Imported> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Imported>(var refusal) -> Fate.Refused.by(refusal);
            case Outcome.Done<Imported>(Imported done) -> done.now() ? new Fate.Entered(done.near()) : new Fate.Again();
        };
    }
}
