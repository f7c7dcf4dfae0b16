package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.KnownPerson;
import concord.people.ShowMatches;
import concord.platform.gate.PostId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the near records of an involvement and keeps that they were shown. */
@Component
class Showing {

    private final NearFinder finder;
    private final MatchDisplays displays;

    Showing(NearFinder finder, MatchDisplays displays) {
        this.finder = finder;
        this.displays = displays;
    }

    /** The showing that still waits for its answers, where nothing has changed since; else a new one. */
    MatchDisplays.Row show(Sighting asked, PostId post) {
        List<KnownPerson> candidates = near(asked);
        return displays.latest(asked.id(), post)
                .filter(row -> !row.answered()
                        && row.seenVersion() == asked.version()
                        && row.candidateIds().equals(ids(candidates)))
                .orElseGet(() -> displays.keep(asked, candidates, post));
    }

    List<KnownPerson> near(Sighting asked) {
        return finder.near(Likening.of(asked.id().value().toString(), asked.allDetails()), ShowMatches.TOP);
    }

    private static List<InvolvementId> ids(List<KnownPerson> candidates) {
        return candidates.stream().map(KnownPerson::nearest).toList();
    }
}
