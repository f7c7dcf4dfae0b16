package concord.people.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.people.Merge;
import concord.people.MergeId;
import concord.people.MergeRefusal;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A proposal to join two persons while it waits: neither answered nor withdrawn. */
@Component
class UnansweredMerge {

    private final Merges merges;
    private final Posts posts;

    UnansweredMerge(Merges merges, Posts posts) {
        this.merges = merges;
        this.posts = posts;
    }

    /**
     * Who proposed it, held until the end of the transaction.
     *
     * @param answered what is said where somebody has answered
     */
    Outcome<TwoPersons> held(MergeId id, Acting acting, MergeRefusal answered) {
        Optional<TwoPersons> proposer = merges.waiting(id);
        return proposer.isPresent() ? Outcome.done(proposer.get()) : Outcome.refused(over(id, acting, answered));
    }

    /** Read after the row was waited for: another may have withdrawn it in that time. */
    private MergeRefusal over(MergeId id, Acting acting, MergeRefusal answered) {
        Merge.Said withdrawn = merges.find(id, acting).map(Merge::withdrawn).orElse(null);
        return withdrawn == null
                ? answered
                : new MergeRefusal.Withdrawn(
                        posts.find(withdrawn.by()).map(Post::title).orElse("A post that is no more"),
                        Words.shortDate(withdrawn.at()),
                        withdrawn.reason());
    }
}
