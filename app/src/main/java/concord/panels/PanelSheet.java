package concord.panels;

import concord.partnership.Role;
import concord.platform.gate.PostId;
import java.util.List;

/**
 * A panel as its page shows it.
 *
 * @param candidates posts that could be given a seat; empty where the acting post may not give any
 */
public record PanelSheet(PanelOutline panel, List<Candidate> candidates, List<MeetingLine> coming, boolean mayKeep) {

    public PanelSheet {
        candidates = List.copyOf(candidates);
        coming = List.copyOf(coming);
    }

    /** A post that has no seat yet. */
    public record Candidate(PostId post, String words, Role role) {}
}
