package concord.people.domain;

import concord.people.KeepSearch;
import concord.people.PersonSearchId;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import org.springframework.stereotype.Component;

/** Keeps what is searched for. */
@Component
class KeepingSearch implements CommandHandler<KeepSearch, PersonSearchId> {

    private final Searches searches;

    KeepingSearch(Searches searches) {
        this.searches = searches;
    }

    @Override
    public Outcome<PersonSearchId> handle(KeepSearch command, Acting acting) {
        return Outcome.done(searches.keep(command.text(), acting.post()));
    }
}
