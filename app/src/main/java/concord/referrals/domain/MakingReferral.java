package concord.referrals.domain;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.IntakeRefusal;
import concord.referrals.MakeReferral;
import concord.referrals.ReferralId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a referral: all of it, or nothing. */
@Component
class MakingReferral implements CommandHandler<MakeReferral, ReferralId> {

    private final Areas areas;
    private final IntakeCodes codes;
    private final Drafts drafts;
    private final Involving involving;
    private final IntakeBook book;
    private final Ids ids;

    MakingReferral(Areas areas, IntakeCodes codes, Drafts drafts, Involving involving, IntakeBook book, Ids ids) {
        this.areas = areas;
        this.codes = codes;
        this.drafts = drafts;
        this.involving = involving;
        this.book = book;
        this.ids = ids;
    }

    @Override
    public Outcome<ReferralId> handle(MakeReferral command, Acting acting) {
        Optional<Area> area = areas.find(command.intake().area());
        if (area.isEmpty()) {
            return Outcome.refused(new IntakeRefusal.NoSuchArea());
        }
        return codes.objection(command)
                .or(() -> drafts.objectionToUse(command.draft(), acting))
                .<Outcome<ReferralId>>map(Outcome::refused)
                .orElseGet(() -> make(command, area.get(), acting));
    }

    private Outcome<ReferralId> make(MakeReferral command, Area area, Acting acting) {
        var id = new ReferralId(ids.next());
        NewReferral referral = book.name(id, command, area);
        return involving
                .subject(referral, acting)
                .then(involved -> book.enter(referral, involved, acting))
                .then(entered -> involving.documents(referral, entered, acting))
                .then(documents -> book.finish(referral, documents, acting));
    }
}
