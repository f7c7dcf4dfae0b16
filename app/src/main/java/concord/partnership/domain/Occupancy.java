package concord.partnership.domain;

import concord.partnership.Holding;
import concord.partnership.PartnershipRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return latest(of(Spell.Kind.HOLDER).filter(spell -> spell.days().contains(day)))
                .map(Spell::staff)
                .orElse(null);
    }

    /** Whether somebody may hold the post from a day on, and whose holding that ends. */
    Outcome<Succession> passTo(StaffId staff, LocalDate from, LocalDate today) {
        if (of(Spell.Kind.HOLDER).anyMatch(spell -> !spell.days().from().isBefore(from))) {
            return Outcome.refused(PartnershipRefusal.SUCCESSOR_NAMED);
        }
        Optional<Spell> holder = of(Spell.Kind.HOLDER)
                .filter(spell -> spell.days().contains(from))
                .findFirst();
        if (holder.isPresent() && holder.get().staff().equals(staff)) {
            return Outcome.refused(PartnershipRefusal.HOLDS_IT_ALREADY);
        }
        if (holder.isPresent() && from.isBefore(today)) {
            return Outcome.refused(PartnershipRefusal.DAY_HAS_PASSED);
        }
        return Outcome.done(new Succession(holder.map(Spell::id)));
    }

    /** Why somebody may not cover the post on some days; empty where they may. */
    Optional<PartnershipRefusal> objectionToCover(StaffId staff, Span days) {
        if (of(Spell.Kind.COVER).anyMatch(spell -> spell.days().overlaps(days))) {
            return Optional.of(PartnershipRefusal.COVERED_ALREADY);
        }
        boolean holdsIt = of(Spell.Kind.HOLDER)
                .anyMatch(spell -> spell.staff().equals(staff) && spell.days().overlaps(days));
        return holdsIt ? Optional.of(PartnershipRefusal.HOLDS_IT_ALREADY) : Optional.empty();
    }

    private Stream<Spell> of(Spell.Kind kind) {
        return spells.stream().filter(spell -> spell.kind() == kind);
    }

    private Optional<Spell> answering(Spell.Kind kind, LocalDate day) {
        return latest(of(kind).filter(spell -> spell.answersOn(day)));
    }

    private LocalDate vacantSince(LocalDate day) {
        return spells.stream()
                .flatMap(spell -> spell.lastThere(day).stream())
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1))
                .orElse(opened.isAfter(day) ? day : opened);
    }

    private static Optional<Spell> latest(Stream<Spell> candidates) {
        return candidates.max(Comparator.comparing((Spell spell) -> spell.days().from())
                .thenComparing(spell -> spell.staff().value()));
    }
}
