package concord.cases.domain;

import concord.cases.AddToCase;
import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOpened;
import concord.cases.CaseRefusal;
import concord.cases.Ownership;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.Reference;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a case, with its two owners from the first moment (F8). */
@Component
class OpeningCase implements CommandHandler<OpenCase, CaseId> {

    private final CaseTable cases;
    private final FirstOwners firstOwners;
    private final OwnershipTable ownership;
    private final ReferenceOfReferral references;
    private final Gate gate;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningCase(
            CaseTable cases,
            FirstOwners firstOwners,
            OwnershipTable ownership,
            ReferenceOfReferral references,
            Gate gate,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.firstOwners = firstOwners;
        this.ownership = ownership;
        this.references = references;
        this.gate = gate;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome<CaseId> handle(OpenCase command, Acting acting) {
        return cases.openCaseOf(command.person(), command.area())
                .map(open -> join(open, command, acting))
                .orElseGet(() -> open(command, acting));
    }

    /** One case record from the first referral to the last review: a repeat joins the case that is open (F2, F11). */
    private Outcome<CaseId> join(CaseId open, OpenCase command, Acting acting) {
        cases.join(open, command.referral(), clock.instant());
        return gate.submit(acting, new AddToCase(open, CaseHappening.of(CaseHappening.Kind.REFERRAL_JOINED), acting));
    }

    private Outcome<CaseId> open(OpenCase command, Acting acting) {
        Optional<Case.Owners> owners = firstOwners.in(command.area());
        return owners.isPresent()
                ? open(command, owners.get(), acting)
                : Outcome.refused(new CaseRefusal.NobodyToOwn());
    }

    private Outcome<CaseId> open(OpenCase command, Case.Owners owners, Acting acting) {
        Instant now = clock.instant();
        var id = new CaseId(ids.next());
        Reference reference = references.of(command.referral());
        cases.insert(new Case(
                id,
                reference,
                command.referral(),
                command.person(),
                command.area(),
                0,
                owners,
                Standing.AT_OPENING,
                now,
                null));
        cases.write(id, CaseHappening.of(CaseHappening.Kind.OPENED), acting);
        ownership.begin(id, Ownership.CASE, owners.ofCase(), Changeover.How.OPENED, acting, now);
        ownership.begin(id, Ownership.RISK, owners.ofRisk(), Changeover.How.OPENED, acting, now);
        events.publishEvent(new CaseOpened(id, command.referral(), command.person(), command.area(), now));
        return Outcome.done(id);
    }
}
