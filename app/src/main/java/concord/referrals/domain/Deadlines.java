package concord.referrals.domain;

import concord.partnership.Step;
import concord.partnership.Targets;
import concord.referrals.Stage;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days on which something about a referral is due, by its area's targets. */
@Component
class Deadlines {

    private final Targets targets;
    private final Clock clock;

    Deadlines(Targets targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day on which the next step of a referral is in time; absent where the gateway has nothing left to do. */
    @Nullable
    LocalDate nextStep(Referral referral) {
        LocalDate since = LocalDate.ofInstant(referral.stageSince(), clock.getZone());
        return switch (referral.stage()) {
            case PERSON_CHECK -> targets.due(referral.area(), Step.PERSON_CHECK, since);
            case DECONFLICTION -> targets.due(referral.area(), Step.DECONFLICTION, since);
            case ON_HOLD, STOPPED -> rerun(referral, since);
            case ASSESSMENT -> targets.due(referral.area(), Step.GATEWAY_ASSESSMENT, since);
            case SIGN_OFF -> targets.due(referral.area(), Step.SIGN_OFF, since);
            case GATHERING -> afterGathering(referral, since);
            case IN_CHANNEL, CLOSED -> null;
        };
    }

    /** Present while deconfliction is asked. */
    @Nullable
    LocalDate deconfliction(Referral referral) {
        boolean asked = referral.standing().asked() != null && referral.stage() != Stage.CLOSED;
        return asked ? targets.due(referral.area(), Step.DECONFLICTION, today()) : null;
    }

    /** When an answer given on a day is asked for again. */
    LocalDate rerun(Referral referral, LocalDate answered) {
        return targets.due(referral.area(), Step.DECONFLICTION_RERUN, answered);
    }

    LocalDate feedback(Referral referral) {
        return targets.due(referral.area(), Step.FEEDBACK, today());
    }

    private LocalDate afterGathering(Referral referral, LocalDate since) {
        LocalDate answered = targets.due(referral.area(), Step.INFORMATION_REQUEST, since);
        return targets.due(referral.area(), Step.GATEWAY_ASSESSMENT, answered);
    }
}
