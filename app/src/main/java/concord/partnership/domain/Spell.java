package concord.partnership.domain;

import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The days on which one member of staff held or covered one post, and those among them on which they were away. */
record Spell(UUID id, StaffId staff, Kind kind, Span days, List<Span> away) {

    Spell {
        away = List.copyOf(away);
    }

    boolean answersOn(LocalDate day) {
        return days.contains(day) && away.stream().noneMatch(span -> span.contains(day));
    }

    /** The last day up to a given one on which they were there; empty where there was none. */
    Optional<LocalDate> lastThere(LocalDate upTo) {
        LocalDate until = days.until();
        LocalDate day = until == null || upTo.isBefore(until) ? upTo : until;
        while (!day.isBefore(days.from())) {
            Optional<Span> gone = awayOn(day);
            if (gone.isEmpty()) {
                return Optional.of(day);
            }
            day = gone.get().from().minusDays(1);
        }
        return Optional.empty();
    }

    private Optional<Span> awayOn(LocalDate day) {
        return away.stream().filter(span -> span.contains(day)).findFirst();
    }

    /** Whether somebody holds a post or stands in for its holder. */
    enum Kind {
        HOLDER,
        COVER
    }
}
