package concord.cases.domain;

import concord.cases.CaseRefusal;
import concord.cases.ImportCase;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.time.HouseClock;
import concord.referrals.Imported;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Enters a case in flight: its referral by the referral's own act, and its known history with it. */
@Component
class ImportingCase implements CommandHandler<ImportCase, Imported> {

    private final Gate gate;
    private final HouseClock clock;

    ImportingCase(Gate gate, HouseClock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    public Outcome<Imported> handle(ImportCase command, Acting acting) {
        LocalDate received =
                Objects.requireNonNullElseGet(command.referral().intake().receivedOn(), () -> LocalDate.now(clock));
        List<String> faults = command.known().faults(received);
        return faults.isEmpty()
                ? gate.submit(acting, command.referral()).then(entered -> keep(command, entered, acting))
                : Outcome.refused(new CaseRefusal.KnownHistoryContradicts(String.join(" ", faults)));
    }

    private Outcome<Imported> keep(ImportCase command, Imported entered, Acting acting) {
        return entered.now()
                ? gate.submit(
                                Acting.system(),
                                new KeepKnownCase(
                                        entered.referral(),
                                        command.referral().intake().area(),
                                        command.known(),
                                        acting))
                        .then(_ -> Outcome.done(entered))
                : Outcome.done(entered);
    }
}
