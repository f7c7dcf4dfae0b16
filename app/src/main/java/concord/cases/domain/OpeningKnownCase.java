package concord.cases.domain;

import concord.cases.CaseClosed;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOpened;
import concord.cases.CaseOutcome;
import concord.cases.KnownCase;
import concord.cases.KnownStep;
import concord.cases.Ownership;
import concord.partnership.Posts;
import concord.people.Births;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.time.HouseClock;
import concord.referrals.RecordDecisionElsewhere;
import concord.referrals.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens a case with the history that a list knows, each step on its day, such that where the case stands follows from it. Where
 * the person has an open case in the area the referral joins that one, and what the list knows stands in its timeline.
 */
@Component
class OpeningKnownCase implements CommandHandler<OpenKnownCase, ReferralId> {

    private final Gate gate;
    private final CaseTable cases;
    private final KnownCaseTable known;
    private final FirstOwners firstOwners;
    private final OwnershipTable ownership;
    private final ReferenceOfReferral references;
    private final Posts posts;
    private final Births births;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    OpeningKnownCase(
            Gate gate,
            CaseTable cases,
            KnownCaseTable known,
            FirstOwners firstOwners,
            OwnershipTable ownership,
            ReferenceOfReferral references,
            Posts posts,
            Births births,
            Ids ids,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.gate = gate;
        this.cases = cases;
        this.known = known;
        this.firstOwners = firstOwners;
        this.ownership = ownership;
        this.references = references;
        this.posts = posts;
        this.births = births;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /** Where nothing waits any more the case is open: there is nothing left to do. */
    @Override
    public Outcome<ReferralId> handle(OpenKnownCase command, Acting acting) {
        return known.waiting(command.referral())
                .map(kept -> open(command, kept, acting))
                .orElseGet(() -> Outcome.done(command.referral()));
    }

    private Outcome<ReferralId> open(OpenKnownCase command, KnownCaseTable.Kept kept, Acting acting) {
        return gate.submit(
                        acting,
                        new RecordDecisionElsewhere(
                                command.referral(), kept.known().decidedOn(), kept.by()))
                .then(_ -> cases.openCaseOf(command.person(), kept.area())
                        .filter(_ -> kept.known().endedOn() == null)
                        .map(open -> join(open, command, acting))
                        .orElseGet(() -> open(command, kept)))
                .then(id -> {
                    known.opened(command.referral(), id);
                    return Outcome.done(command.referral());
                });
    }

    private Outcome<CaseId> join(CaseId open, OpenKnownCase command, Acting acting) {
        return gate.submit(
                acting,
                new OpenCase(
                        command.referral(), command.person(), cases.get(open).area()));
    }

    private Outcome<CaseId> open(OpenKnownCase command, KnownCaseTable.Kept kept) {
        Instant opened = noon(kept.known().decidedOn());
        Case one = new Case(
                new CaseId(ids.next()),
                references.of(command.referral()),
                command.referral(),
                command.person(),
                kept.area(),
                0,
                owners(kept),
                Standing.AT_OPENING,
                opened,
                null);
        cases.insert(one);
        cases.write(one.id(), CaseHappening.of(CaseHappening.Kind.OPENED), kept.by(), opened);
        ownership.begin(one.id(), Ownership.CASE, one.owners().ofCase(), Changeover.How.OPENED, kept.by(), opened);
        ownership.begin(one.id(), Ownership.RISK, one.owners().ofRisk(), Changeover.How.OPENED, kept.by(), opened);
        Case now = one;
        for (KnownStep step : kept.known().steps()) {
            now = cases.record(now, step.happening(), kept.by(), noon(step.on()));
        }
        events.publishEvent(new CaseOpened(one.id(), command.referral(), command.person(), kept.area(), opened));
        tellOfClosure(now, kept.known());
        return Outcome.done(one.id());
    }

    /** The clock of what was closed before it came here runs since that day. */
    private void tellOfClosure(Case one, KnownCase from) {
        LocalDate ended = from.endedOn();
        if (ended != null) {
            CaseOutcome outcome = Objects.requireNonNull(one.standing().outcome(), "what is closed has its outcome");
            events.publishEvent(new CaseClosed(
                    one.id(),
                    cases.referralsOf(one.id()),
                    one.person(),
                    outcome,
                    births.isChild(one.person(), ended),
                    ended));
        }
    }

    /** The post that the list names, where it is still open; else as for any case; else whoever imported, of the same area. */
    private Case.Owners owners(KnownCaseTable.Kept kept) {
        Case.Owners usual = firstOwners
                .in(kept.area())
                .orElseGet(() -> new Case.Owners(kept.by().post(), kept.by().post()));
        PostId named = kept.known().owner();
        return named != null && isOpen(named) ? new Case.Owners(named, usual.ofRisk()) : usual;
    }

    private boolean isOpen(PostId post) {
        return posts.find(post)
                .filter(found -> found.isOpenOn(LocalDate.now(clock)))
                .isPresent();
    }

    private Instant noon(@Nullable LocalDate day) {
        return Objects.requireNonNull(day, "a step has a day")
                .atTime(12, 0)
                .atZone(clock.getZone())
                .toInstant();
    }
}
