package concord.people;

import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Near records as they were shown to one post.
 *
 * @param details who was asked about
 * @param candidates each waits for an answer; empty where nobody is near
 * @param decisions what was answered last about this involvement, by whom: the supervisor sees it beside the list
 * @param apart who of them was said not to be the same person as the one asked about, when a merge was taken back
 */
public record MatchDisplay(
        MatchDisplayId id,
        InvolvementId involvement,
        PersonDetails details,
        PostId shownTo,
        Instant at,
        List<KnownPerson> candidates,
        List<MatchDecision> decisions,
        List<SaidApart> apart)
        implements Shown {

    public MatchDisplay {
        candidates = List.copyOf(candidates);
        decisions = List.copyOf(decisions);
        apart = List.copyOf(apart);
    }

    @Override
    public List<RecordRef> shown() {
        var shown = new ArrayList<RecordRef>();
        shown.add(id.ref());
        candidates.forEach(candidate -> shown.add(candidate.ref()));
        return shown;
    }
}
