package concord.referrals.web;

import concord.people.MatchDisplay;
import concord.people.MatchList;
import org.springframework.stereotype.Component;

/** Puts near records into words, with the posts that answered before by their names. */
@Component
class MatchesParts {

    private final Wording names;

    MatchesParts(Wording names) {
        this.names = names;
    }

    MatchList of(MatchDisplay display) {
        return MatchList.of(display, decision -> names.post(decision.by()));
    }
}
