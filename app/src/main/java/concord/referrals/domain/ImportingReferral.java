package concord.referrals.domain;

import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.referrals.ImportReferral;
import concord.referrals.Imported;
import concord.referrals.IntakeRefusal;
import concord.referrals.ReferralId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters a row of another list as a referral, once, with the check of who the person is as far as it needs no human. */
@Component
class ImportingReferral implements CommandHandler<ImportReferral, Imported> {

    private final ImportRules rules;
    private final ImportedRows rows;
    private final IntakeBook book;
    private final SettledPersons settled;
    private final Ids ids;

    ImportingReferral(ImportRules rules, ImportedRows rows, IntakeBook book, SettledPersons settled, Ids ids) {
        this.rules = rules;
        this.rows = rows;
        this.book = book;
        this.settled = settled;
        this.ids = ids;
    }

    @Override
    public Outcome<Imported> handle(ImportReferral command, Acting acting) {
        return rules.objection(command, acting)
                .<Outcome<Imported>>map(Outcome::refused)
                .orElseGet(() -> {
                    var id = new ReferralId(ids.next());
                    ImportedRows.Earlier earlier = rows.claim(command.row(), id, acting);
                    return earlier == null ? enter(id, command, acting) : before(earlier);
                });
    }

    private static Outcome<Imported> before(ImportedRows.Earlier earlier) {
        return earlier.changed()
                ? Outcome.refused(new IntakeRefusal.RowChanged())
                : Outcome.done(new Imported(earlier.referral(), false, 0));
    }

    private Outcome<Imported> enter(ReferralId id, ImportReferral command, Acting acting) {
        NewReferral referral = book.name(id, rules.said(command), rules.area(command));
        return settled.settle(referral, acting)
                .then(check -> book.enter(referral, check.involved(), acting)
                        .then(_ -> book.finish(referral, List.of(), acting))
                        .then(_ -> {
                            settled.keep(id, check, acting);
                            return Outcome.done(new Imported(id, true, check.near()));
                        }));
    }
}
