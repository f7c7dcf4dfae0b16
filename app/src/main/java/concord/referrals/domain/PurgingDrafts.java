package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.PurgeDrafts;
import org.springframework.stereotype.Component;

/** Throws away the drafts whose time is over. */
@Component
class PurgingDrafts implements CommandHandler<PurgeDrafts, Integer> {

    private final Drafts drafts;

    PurgingDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Outcome<Integer> handle(PurgeDrafts command, Acting acting) {
        return Outcome.done(drafts.purge());
    }
}
