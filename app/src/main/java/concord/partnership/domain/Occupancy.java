package concord.partnership.domain;

import concord.partnership.Holding;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who held and covered one post over time. It answers for every day with exactly one of present, covered and vacant,
 * which is the promise that work never belongs to nobody unseen (G2).
 */
record Occupancy(LocalDate opened, List<Spell> spells) {

    Occupancy {
        spells = List.copyOf(spells);
    }

    Holding on(LocalDate day) {
        Optional<Spell> present = answering(Spell.Kind.HOLDER, day);
        if (present.isPresent()) {
            return new Holding.Present(present.get().staff());
        }
        Optional<Spell> cover = answering(Spell.Kind.COVER, day);
        if (cover.isPresent()) {
            return new Holding.Covered(cover.get().staff(), holderOn(day));
        }
        return new Holding.Vacant(vacantSince(day));
    }

    /** Whoever holds the post on a day, there or away. */
    @Nullable
    StaffId holderOn(LocalDate day) {
        return latest(spells.stream()
                        .filter(spell -> spell.kind() == Spell.Kind.HOLDER
                                && spell.days().contains(day))
                        .toList())
                .map(Spell::staff)
                .orElse(null);
    }

    private Optional<Spell> answering(Spell.Kind kind, LocalDate day) {
        return latest(spells.stream()
                .filter(spell -> spell.kind() == kind && spell.answersOn(day))
                .toList());
    }

    private LocalDate vacantSince(LocalDate day) {
        return spells.stream()
                .flatMap(spell -> spell.lastThere(day).stream())
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .orElse(opened.isAfter(day) ? day : opened);
    }

    private static Optional<Spell> latest(List<Spell> candidates) {
        return candidates.stream()
                .max(Comparator.comparing((Spell spell) -> spell.days().from())
                        .thenComparing(spell -> spell.staff().value()));
    }
}
