package concord.referrals.domain;

import concord.people.SettleUnknown;
import concord.people.SettleUnknown.Settled;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.PersonCheckRecorded;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has the check of who the person is done as far as it goes without a human (F1). */
@Component
class SettledPersons {

    private final Gate gate;
    private final Referrals referrals;
    private final PersonChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettledPersons(Gate gate, Referrals referrals, PersonChecks checks, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.referrals = referrals;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /** How many records are near, for a human to look at. */
    Outcome<Integer> settle(NewReferral referral, Involved involved, Acting acting) {
        return gate.submit(acting, new SettleUnknown(involved.involvement())).then(settled -> switch (settled) {
            case Settled.NeedsAHuman(int near) -> Outcome.done(near);
            case Settled.KnownAlready _ -> Outcome.done(0);
            case Settled.NewPerson person -> Outcome.done(checked(referral, involved, person, acting));
        });
    }

    private int checked(NewReferral referral, Involved involved, Settled.NewPerson found, Acting acting) {
        checks.enter(referral.id(), PersonChecks.Occasion.INTAKE, found.shown(), found.person(), List.of(), acting);
        referrals.record(Referral.arrived(referral, involved), Happening.personChecked(PersonFound.NEW), acting);
        events.publishEvent(new PersonCheckRecorded(referral.id(), found.person(), clock.instant()));
        return 0;
    }
}
