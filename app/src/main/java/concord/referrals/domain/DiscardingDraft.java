package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.DiscardDraft;
import concord.referrals.DraftId;
import org.springframework.stereotype.Component;

/** Throws a draft away. */
@Component
class DiscardingDraft implements CommandHandler<DiscardDraft, DraftId> {

    private final Drafts drafts;

    DiscardingDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Outcome<DraftId> handle(DiscardDraft command, Acting acting) {
        return drafts.discard(command.key(), acting);
    }
}
