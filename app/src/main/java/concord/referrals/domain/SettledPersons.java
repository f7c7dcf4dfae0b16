package concord.referrals.domain;

import concord.people.MatchDisplayId;
import concord.people.SettleUnknown;
import concord.people.SettleUnknown.Settled;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.PersonCheckRecorded;
import concord.referrals.ReferralId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has the check of who the person is done as far as it goes without a human (F1). */
@Component
class SettledPersons {

    private final Gate gate;
    private final PersonChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettledPersons(Gate gate, PersonChecks checks, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How far it went.
     *
     * @param involved with the person, where nobody is near
     * @param shown the empty showing, where nobody is near
     * @param near how many records are near, for a human to look at
     */
    record Check(Involved involved, @Nullable MatchDisplayId shown, int near) {}

    Outcome<Check> settle(Involved involved, Acting acting) {
        return gate.submit(acting, new SettleUnknown(involved.involvement()))
                .then(settled -> Outcome.done(
                        switch (settled) {
                            case Settled.NeedsAHuman(int near) -> new Check(involved, null, near);
                            case Settled.NewPerson(var person, var shown) -> new Check(involved.as(person), shown, 0);
                            case Settled.KnownAlready(var person) ->
                                throw new IllegalStateException(
                                        "Nobody has said yet who the person of a new referral is: " + person);
                        }));
    }

    /** Keeps the check with the referral that it was for. */
    void keep(ReferralId referral, Check check, Acting acting) {
        var person = check.involved().person();
        if (person != null && check.shown() != null) {
            checks.enter(referral, PersonChecks.Occasion.INTAKE, check.shown(), person, List.of(), acting);
            events.publishEvent(new PersonCheckRecorded(referral, person, clock.instant()));
        }
    }
}
