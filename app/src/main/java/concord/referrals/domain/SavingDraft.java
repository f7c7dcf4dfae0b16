package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.DraftId;
import concord.referrals.SaveDraft;
import org.springframework.stereotype.Component;

/** Keeps what was typed so far. */
@Component
class SavingDraft implements CommandHandler<SaveDraft, DraftId> {

    private final Drafts drafts;

    SavingDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Outcome<DraftId> handle(SaveDraft command, Acting acting) {
        return Outcome.done(drafts.save(command.key(), command.content(), acting));
    }
}
