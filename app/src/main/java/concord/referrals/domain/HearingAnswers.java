package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.ReferralId;
import concord.sharing.RequestAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a partner has answered. The partner may not see the referral, so Concord notes it on its own post. */
@Component
class HearingAnswers {

    private final Gate gate;

    HearingAnswers(Gate gate) {
        this.gate = gate;
    }

    @EventListener
    void hear(RequestAnswered answered) {
        if (answered.about().kind().equals(ReferralId.KIND)) {
            var referral = new ReferralId(answered.about().id());
            gate.submit(Acting.system(), new NoteAnswer(referral, answered.request()))
                    .orThrow();
        }
    }
}
