package concord.people.domain;

import concord.people.OfferSeen;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Keeps what was seen while a referral was written. */
@Component
class OfferingSeen implements CommandHandler<OfferSeen, Integer> {

    private final SeenWhileTyping seen;

    OfferingSeen(SeenWhileTyping seen) {
        this.seen = seen;
    }

    @Override
    public Outcome<Integer> handle(OfferSeen command, Acting acting) {
        return Outcome.done(seen.keep(command.involvement(), command.seen(), acting.post()));
    }
}
