package concord.referrals.domain;

import concord.files.DocumentId;
import concord.files.SubjectKeyId;
import concord.partnership.Area;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.referrals.Intake;
import concord.referrals.MakeReferral;
import concord.referrals.ReferralId;
import concord.referrals.ReferralReceived;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives a new referral its reference and enters it in the book. */
@Component
class IntakeBook {

    private final IntakeTable tables;
    private final FreeReferences references;
    private final EvidenceTable evidence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeBook(
            IntakeTable tables,
            FreeReferences references,
            EvidenceTable evidence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tables = tables;
        this.references = references;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    NewReferral name(ReferralId id, MakeReferral said, Area area) {
        Instant received = receivedAt(said.intake());
        int year = received.atZone(clock.getZone()).getYear();
        return new NewReferral(id, references.next(area.code(), year), area, received, said);
    }

    Outcome<SubjectKeyId> enter(NewReferral referral, Involved involved, Acting acting) {
        tables.referral(referral, involved, acting);
        tables.parts(referral, involved, acting);
        tables.extras(referral.id(), referral.said().account());
        return Outcome.done(involved.key());
    }

    Outcome<ReferralId> finish(NewReferral referral, List<DocumentId> documents, Acting acting) {
        evidence.attached(referral.id(), referral.said().evidence().attached(), documents, acting);
        evidence.named(referral);
        events.publishEvent(new ReferralReceived(
                referral.id(), referral.area().id(), referral.said().intake().route(), referral.receivedAt()));
        return Outcome.done(referral.id());
    }

    /** What an import says was received on a day before is taken to have come at noon. */
    private Instant receivedAt(Intake intake) {
        LocalDate day = intake.receivedOn();
        return day == null || day.equals(LocalDate.now(clock))
                ? clock.instant()
                : day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }
}
