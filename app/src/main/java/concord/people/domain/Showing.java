package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.KnownPerson;
import concord.people.ShowMatches;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the near records of an involvement and keeps that they were shown. */
@Component
class Showing {

    private final NearFinder finder;
    private final MatchDisplays displays;
    private final SeenWhileTyping seen;
    private final Portraits portraits;

    Showing(NearFinder finder, MatchDisplays displays, SeenWhileTyping seen, Portraits portraits) {
        this.finder = finder;
        this.displays = displays;
        this.seen = seen;
        this.portraits = portraits;
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

    /** Likeliest first; below them those that were seen while the referral was typed and are not near any more. */
    List<KnownPerson> near(Sighting asked) {
        List<KnownPerson> near =
                finder.near(Likening.of(asked.id().value().toString(), asked.allDetails()), ShowMatches.TOP);
        List<InvolvementId> typed = seen.of(asked.id());
        return typed.isEmpty()
                ? near
                : Stream.concat(near.stream(), seenBefore(typed, near)).toList();
    }

    private Stream<KnownPerson> seenBefore(List<InvolvementId> typed, List<KnownPerson> near) {
        Set<RecordRef> listed = near.stream().map(KnownPerson::ref).collect(Collectors.toSet());
        return portraits.found(typed).stream().filter(one -> !listed.contains(one.ref()));
    }

    private static List<InvolvementId> ids(List<KnownPerson> candidates) {
        return candidates.stream().map(KnownPerson::nearest).toList();
    }
}
