package concord.cases.frame;

import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.CaseRecord;
import concord.cases.ShowCase;
import concord.partnership.Agencies;
import concord.partnership.Areas;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.people.Born;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.web.Words;
import concord.platform.web.components.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the head of a case's pages, for this room's pages and those of the rooms below. */
@Component
public class CaseHeads {

    private final Gate gate;
    private final Areas areas;
    private final Posts posts;
    private final Agencies agencies;
    private final Clock clock;

    CaseHeads(Gate gate, Areas areas, Posts posts, Agencies agencies, Clock clock) {
        this.gate = gate;
        this.areas = areas;
        this.posts = posts;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The head of one case, refused where the post may not see it. */
    public Outcome<CaseHead> of(Acting acting, CaseId caseId, @Nullable CaseTab current) {
        return gate.ask(acting, new ShowCase(caseId)).then(record -> Outcome.done(of(record, current)));
    }

    public CaseHead of(CaseRecord record, @Nullable CaseTab current) {
        CaseOutline outline = record.outline();
        return new CaseHead(
                outline.reference().value(),
                record.name(),
                List.of(
                        new Fact("Reference", outline.reference().value()),
                        new Fact("Age", age(record.born())),
                        new Fact("Status", outline.stage().words()),
                        new Fact("Area", areas.get(outline.area()).name()),
                        new Fact("Case owner", post(outline.caseOwner())),
                        new Fact("Risk owner", post(outline.riskOwner()))),
                CaseTab.navigation(outline.id(), current));
    }

    /** A post before persons: "Case officer, Eastmere Council". */
    public String post(PostId post) {
        return posts.find(post).map(this::words).orElse("A post that is no more");
    }

    /** A due date and how far it is, as "Due 24 Nov 2026, in 2 working days"; null where nothing is due. */
    public @Nullable String due(CaseOutline outline) {
        LocalDate due = outline.due();
        if (due == null) {
            return null;
        }
        int days = areas.get(outline.area()).workingDays().between(LocalDate.now(clock), due);
        return "Due " + Words.shortDate(due) + ", " + Words.due(days);
    }

    private String words(Post post) {
        return post.agency() == null
                ? post.title()
                : post.title() + ", " + agencies.get(post.agency()).name();
    }

    private String age(Born born) {
        LocalDate day = born.day();
        if (day != null) {
            return String.valueOf(Period.between(day, LocalDate.now(clock)).getYears());
        }
        Integer about = born.about();
        return about == null ? "Not known" : "About " + (LocalDate.now(clock).getYear() - about);
    }
}
