package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.DraftLines;
import concord.referrals.DraftsOfMyPost;
import org.springframework.stereotype.Component;

/** Lists the drafts of the acting post. */
@Component
class ListingDrafts implements QueryHandler<DraftsOfMyPost, DraftLines> {

    private final Drafts drafts;

    ListingDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Outcome<DraftLines> answer(DraftsOfMyPost query, Acting acting) {
        return Outcome.done(new DraftLines(drafts.of(acting.post())));
    }
}
