package concord.support.domain;

import static java.util.Objects.requireNonNull;

import concord.cases.CaseBook;
import concord.cases.CaseOutline;
import concord.cases.CaseStage;
import concord.cases.PartKind;
import concord.partnership.Post;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.sharing.RecordDisclosure;
import concord.support.ActionRefusal;
import concord.support.CommissionId;
import concord.support.CommissionSessions;
import concord.support.SessionsWanted;
import concord.support.SupportRefusal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Commissions sessions: consent stands, a plan is in force, the provider is told the least that will do. */
@Component
class CommissioningSessions implements CommandHandler<CommissionSessions, CommissionId> {

    private final CaseBook cases;
    private final CaseSteps steps;
    private final Consents consents;
    private final Commissions commissions;
    private final SupportPosts posts;
    private final Gate gate;
    private final Ids ids;
    private final Clock clock;

    CommissioningSessions(
            CaseBook cases,
            CaseSteps steps,
            Consents consents,
            Commissions commissions,
            SupportPosts posts,
            Gate gate,
            Ids ids,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.consents = consents;
        this.commissions = commissions;
        this.posts = posts;
        this.gate = gate;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<CommissionId> handle(CommissionSessions command, Acting acting) {
        CaseOutline about = cases.get(command.caseId());
        return consents.required(about.id())
                .then(_ -> underWay(about))
                .then(_ -> canBe(command.wanted()))
                .then(provider -> commission(command.wanted(), about, provider, acting));
    }

    private static Outcome<CaseOutline> underWay(CaseOutline about) {
        return about.stage() == CaseStage.SUPPORT
                ? Outcome.done(about)
                : Outcome.refused(
                        new SupportRefusal.SupportNotUnderWay(about.stage().words()));
    }

    private Outcome<Post> canBe(SessionsWanted wanted) {
        if (wanted.until().isBefore(LocalDate.now(clock))) {
            return Outcome.refused(new ActionRefusal.DayGone());
        }
        return posts.provider(wanted.provider())
                .<Outcome<Post>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new SupportRefusal.PostCannotBe()));
    }

    private Outcome<CommissionId> commission(SessionsWanted wanted, CaseOutline about, Post provider, Acting acting) {
        var id = new CommissionId(ids.next());
        var told = new RecordDisclosure(
                about.id().ref(), about.person(), provider.id(), wanted.told().labels(), wanted.ground(), acting);
        return gate.submit(Acting.system(), told).then(_ -> {
            AgencyId agency = requireNonNull(provider.agency(), "a provider has an agency");
            commissions.insert(id, about.id(), wanted, agency, acting);
            steps.givePart(about.id(), provider.id(), PartKind.PROVIDER);
            return Outcome.done(id);
        });
    }
}
