package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.Draft;
import concord.referrals.OpenDraft;
import org.springframework.stereotype.Component;

/** Opens a draft again. */
@Component
class OpeningDraft implements QueryHandler<OpenDraft, Draft> {

    private final Drafts drafts;

    OpeningDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Outcome<Draft> answer(OpenDraft query, Acting acting) {
        return drafts.open(query.key(), acting);
    }
}
