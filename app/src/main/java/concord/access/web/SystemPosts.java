package concord.access.web;

import concord.access.ListSystemPosts;
import concord.access.SystemPost;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** The posts that a token may act as. */
@Component
class SystemPosts {

    private final Gate gate;

    SystemPosts(Gate gate) {
        this.gate = gate;
    }

    List<SystemPost> all(Acting acting) {
        return switch (gate.ask(acting, new ListSystemPosts())) {
            case Outcome.Done<List<SystemPost>>(List<SystemPost> posts) -> posts;
            case Outcome.Refused<List<SystemPost>> _ -> List.of();
        };
    }
}
