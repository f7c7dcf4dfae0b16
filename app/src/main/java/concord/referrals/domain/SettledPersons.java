package concord.referrals.domain;

import concord.people.MatchDisplayId;
import concord.people.RecordInvolvement;
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

/** Takes the person concerned to {@code people}, and has the check of who it is done as far as it goes without a human (F1). */
@Component
class SettledPersons {

    private final Gate gate;
    private final Involving involving;
    private final PersonChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettledPersons(Gate gate, Involving involving, PersonChecks checks, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.involving = involving;
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

    Outcome<Check> settle(NewReferral referral, Acting acting) {
        RecordInvolvement part = involving.part(referral, acting);
        return gate.submit(acting, new SettleUnknown(part))
                .then(settled -> Outcome.done(
                        switch (settled) {
                            case Settled.NeedsAHuman(var involvement, int near) ->
                                new Check(new Involved(involvement, part.key(), null), null, near);
                            case Settled.NewPerson(var involvement, var person, var shown) ->
                                new Check(new Involved(involvement, part.key(), person), shown, 0);
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
