package concord.support.domain;

import concord.cases.CaseBook;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.support.CloseSupport;
import concord.support.ClosureRefusal;
import concord.support.ClosureStated;
import concord.support.SupportRefusal;
import concord.vocabulary.Lists;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Closes a case, and makes the reviews at six and twelve months with the closure (F6). */
@Component
class ClosingSupport implements CommandHandler<CloseSupport, CaseId> {

    private final CaseBook cases;
    private final ClosureRules rules;
    private final Closures closures;
    private final FollowUps followUps;
    private final CaseSteps steps;
    private final Vocabularies vocabularies;
    private final Ids ids;
    private final Clock clock;

    ClosingSupport(
            CaseBook cases,
            ClosureRules rules,
            Closures closures,
            FollowUps followUps,
            CaseSteps steps,
            Vocabularies vocabularies,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.closures = closures;
        this.followUps = followUps;
        this.steps = steps;
        this.vocabularies = vocabularies;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<CaseId> handle(CloseSupport command, Acting acting) {
        CaseOutline about = cases.get(command.caseId());
        return reasonHolds(command.stated())
                .then(stated -> rationaleHolds(stated))
                .then(stated -> rules.hindrances(about).stream()
                        .findFirst()
                        .<Outcome<ClosureStated>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(stated)))
                .then(stated -> close(about, stated, acting));
    }

    private Outcome<ClosureStated> reasonHolds(ClosureStated stated) {
        Optional<Term> term = vocabularies
                .all(Lists.CLOSURE_REASON)
                .find(stated.reason())
                .filter(one -> one.isLegalOn(LocalDate.now(clock)));
        if (term.isEmpty()) {
            return Outcome.refused(new SupportRefusal.NotInTheList("Reasons to close a case"));
        }
        return term.get().neverAlone()
                ? Outcome.refused(new ClosureRefusal.ReasonNeverAlone(term.get().words()))
                : Outcome.done(stated);
    }

    /** F4: whoever pastes one sentence into every box has given no rationale. */
    private static Outcome<ClosureStated> rationaleHolds(ClosureStated stated) {
        long different = Stream.of(stated.facts(), stated.alternatives(), stated.wouldChange())
                .map(part -> part.toLowerCase(Locale.ROOT).replaceAll("\\W+", " "))
                .distinct()
                .count();
        return different == 3 ? Outcome.done(stated) : Outcome.refused(new ClosureRefusal.SameWordsTwice());
    }

    private Outcome<CaseId> close(CaseOutline about, ClosureStated stated, Acting acting) {
        UUID closure = ids.next();
        closures.insert(closure, about.id(), stated, acting);
        followUps.make(about.id(), closure, LocalDate.now(clock));
        return steps.take(about.id(), CaseHappening.supportClosed(stated.outcome()), acting);
    }
}
