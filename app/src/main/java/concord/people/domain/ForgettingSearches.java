package concord.people.domain;

import concord.people.ForgetSearches;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Clears away searches of earlier days. */
@Component
class ForgettingSearches implements CommandHandler<ForgetSearches, Integer> {

    private final Searches searches;

    ForgettingSearches(Searches searches) {
        this.searches = searches;
    }

    @Override
    public Outcome<Integer> handle(ForgetSearches command, Acting acting) {
        return Outcome.done(searches.forgetOld());
    }
}
