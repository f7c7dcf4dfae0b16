package concord.support.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.CommissionLine;
import concord.support.ConsentRefusal;
import concord.support.RecordSession;
import concord.support.SessionId;
import concord.support.SessionRefusal;
import concord.support.SupportRefusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records what became of a session. One that took place lies within what was commissioned, while consent stood, and counts
 * once; one that did not take place is recorded whatever became of the rest.
 */
@Component
class RecordingSession implements CommandHandler<RecordSession, SessionId> {

    private final Commissions commissions;
    private final Consents consents;
    private final Held held;
    private final Ids ids;
    private final Clock clock;

    RecordingSession(Commissions commissions, Consents consents, Held held, Ids ids, Clock clock) {
        this.commissions = commissions;
        this.consents = consents;
        this.held = held;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<SessionId> handle(RecordSession command, Acting acting) {
        held.hold(command.commission().value());
        CommissionLine line = commissions.find(command.commission()).orElseThrow();
        SupportRefusal objection = command.delivered() ? ofDelivered(command, line) : ofMissed(command, line);
        if (objection != null) {
            return Outcome.refused(objection);
        }
        var id = new SessionId(ids.next());
        commissions.insert(id, line.caseId(), command, acting);
        String worry = command.worry();
        if (worry != null) {
            commissions.raise(ids.next(), line.id(), line.caseId(), worry, acting);
        }
        return Outcome.done(id);
    }

    private @Nullable SupportRefusal ofMissed(RecordSession command, CommissionLine line) {
        return within(command.on(), line.from(), LocalDate.now(clock));
    }

    private @Nullable SupportRefusal ofDelivered(RecordSession command, CommissionLine line) {
        if (line.delivered() >= line.sessions()) {
            return new SessionRefusal.NoSessionLeft(line.state());
        }
        Consents.Days consent = consents.days(line.caseId()).orElse(null);
        if (consent == null || (consent.until() == null && !consents.stands(line.caseId()))) {
            return new ConsentRefusal.NoConsent();
        }
        SupportRefusal outside = within(
                command.on(),
                later(line.from(), consent.from()),
                earliest(LocalDate.now(clock), consent.until(), commissions.stoppedOn(line.id())));
        if (outside != null) {
            return line.stopped() ? new SessionRefusal.NoSessionLeft(line.state()) : outside;
        }
        return commissions.deliveredOn(line.id(), command.on()) ? new SessionRefusal.SessionTwice() : null;
    }

    private static @Nullable SupportRefusal within(LocalDate day, LocalDate earliest, LocalDate latest) {
        return day.isBefore(earliest) || day.isAfter(latest)
                ? new SessionRefusal.SessionDayCannotBe(earliest, latest)
                : null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate today, @Nullable LocalDate withdrawn, @Nullable LocalDate stopped) {
        return Stream.of(Optional.of(today), Optional.ofNullable(withdrawn), Optional.ofNullable(stopped))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(today);
    }
}
