package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Handles {@link ShowRights}. */
@Component
class ShowingRights implements QueryHandler<ShowRights, List<Right>> {

    private final Rights rights;

    ShowingRights(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Outcome<List<Right>> answer(ShowRights query, Acting acting) {
        return Outcome.done(List.copyOf(rights.all()));
    }
}
