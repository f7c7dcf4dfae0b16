package concord.people.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.people.MergeRefusal;
import concord.people.PossibleMatch;
import concord.people.PossibleMatchId;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A possible match that the acting post may work on: it waits still, and nobody else has claimed it. */
@Component
class OpenPossibleMatch {

    private final PossibleMatchTable table;
    private final Posts posts;

    OpenPossibleMatch(PossibleMatchTable table, Posts posts) {
        this.table = table;
        this.posts = posts;
    }

    /** Held until the end of the transaction. */
    Outcome<PossibleMatchTable.Row> held(PossibleMatchId id, Acting acting) {
        Optional<PossibleMatchTable.Row> found = table.hold(id);
        if (found.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        PossibleMatchTable.Row row = found.get();
        PossibleMatch.Claim claim = row.claim();
        if (!row.open()) {
            return Outcome.refused(new MergeRefusal.PossibleMatchSettled());
        }
        return claim == null || claim.by().equals(acting.post()) ? Outcome.done(row) : Outcome.refused(claimed(claim));
    }

    private MergeRefusal claimed(PossibleMatch.Claim claim) {
        String post = posts.find(claim.by()).map(Post::title).orElse("Another post");
        return new MergeRefusal.ClaimedBy(post, Words.shortDate(claim.until()));
    }
}
