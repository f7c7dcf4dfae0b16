package concord.support.domain;

import concord.cases.CaseBook;
import concord.cases.CaseOutline;
import concord.people.Births;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.support.ConsentView;
import concord.support.ShowConsent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Shows the answers about consent. */
@Component
class ShowingConsent implements QueryHandler<ShowConsent, ConsentView> {

    private final CaseBook cases;
    private final CaseSteps steps;
    private final Consents consents;
    private final SupportPosts posts;
    private final Births births;
    private final Clock clock;

    ShowingConsent(CaseBook cases, CaseSteps steps, Consents consents, SupportPosts posts, Births births, Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.consents = consents;
        this.posts = posts;
        this.births = births;
        this.clock = clock;
    }

    @Override
    public Outcome<ConsentView> answer(ShowConsent query, Acting acting) {
        CaseOutline about = cases.get(query.caseId());
        Instant adopted = steps.adopted(about.id());
        return Outcome.done(new ConsentView(
                about,
                adopted == null ? null : LocalDate.ofInstant(adopted, clock.getZone()),
                births.isChild(about.person(), LocalDate.now(clock)),
                consents.stands(about.id()),
                posts.askers(about.area()),
                consents.of(about.id())));
    }
}
