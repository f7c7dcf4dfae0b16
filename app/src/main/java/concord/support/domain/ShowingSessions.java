package concord.support.domain;

import concord.cases.CaseBook;
import concord.cases.CaseOutline;
import concord.cases.ShowCase;
import concord.people.Births;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.SessionsView;
import concord.support.ShowSessions;
import org.springframework.stereotype.Component;

/** Shows all sessions of a case. */
@Component
class ShowingSessions implements QueryHandler<ShowSessions, SessionsView> {

    private final CaseBook cases;
    private final Consents consents;
    private final Commissions commissions;
    private final CommissionViews views;
    private final SupportPosts posts;
    private final Births births;
    private final Gate gate;

    ShowingSessions(
            CaseBook cases,
            Consents consents,
            Commissions commissions,
            CommissionViews views,
            SupportPosts posts,
            Births births,
            Gate gate) {
        this.cases = cases;
        this.consents = consents;
        this.commissions = commissions;
        this.views = views;
        this.posts = posts;
        this.births = births;
        this.gate = gate;
    }

    @Override
    public Outcome<SessionsView> answer(ShowSessions query, Acting acting) {
        CaseOutline about = cases.get(query.caseId());
        return gate.ask(acting, new ShowCase(about.id()))
                .then(record -> Outcome.done(new SessionsView(
                        about,
                        consents.stands(about.id()),
                        record.name(),
                        births.of(about.person()),
                        commissions.of(about.id()).stream().map(views::of).toList(),
                        posts.providers())));
    }
}
