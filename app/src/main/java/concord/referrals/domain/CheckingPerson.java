package concord.referrals.domain;

import concord.people.DecideMatches;
import concord.people.MatchAnswer;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.GatewayRefusal;
import concord.referrals.PersonCheckRecorded;
import concord.referrals.RecordPersonCheck;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records whether the person is known (F1). Who it is comes from the answers to what was shown, and from nowhere else. */
@Component
class CheckingPerson implements CommandHandler<RecordPersonCheck, PersonId> {

    private final Gate gate;
    private final Referrals referrals;
    private final PersonChecks checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckingPerson(Gate gate, Referrals referrals, PersonChecks checks, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.referrals = referrals;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome<PersonId> handle(RecordPersonCheck command, Acting acting) {
        return referrals
                .toChange(command.referral())
                .then(CheckingPerson::atGateway)
                .then(referral -> gate.submit(acting, new DecideMatches(command.display(), command.answers()))
                        .then(person -> record(referral, command, person, acting)));
    }

    private static Outcome<Referral> atGateway(Referral referral) {
        return referral.stage().isAtGateway()
                ? Outcome.done(referral)
                : Outcome.refused(new GatewayRefusal.NotAtTheGateway());
    }

    private Outcome<PersonId> record(Referral before, RecordPersonCheck command, PersonId person, Acting acting) {
        PersonFound found = found(before, command.answers(), person);
        checks.enter(before.id(), PersonChecks.Occasion.INTAKE, command.display(), person, command.answers(), acting);
        referrals.record(before, Happening.personChecked(found), acting);
        referrals.workedOnBy(before.id(), acting.post());
        events.publishEvent(new PersonCheckRecorded(before.id(), person, clock.instant()));
        return Outcome.done(person);
    }

    private static PersonFound found(Referral before, List<MatchAnswer> answers, PersonId person) {
        if (before.standing().checked()) {
            return person.equals(before.person()) ? PersonFound.CONFIRMED : PersonFound.CHANGED;
        }
        return PersonChecks.isKnown(answers) ? PersonFound.KNOWN : PersonFound.NEW;
    }
}
