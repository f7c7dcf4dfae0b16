package concord.cases.domain;

import concord.cases.CaseBook;
import concord.cases.CaseOutline;
import concord.cases.CasePaths;
import concord.cases.CaseTimelineEntry;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.people.ChronologyEntry;
import concord.people.PersonChronology;
import concord.people.PersonId;
import concord.people.Reference;
import concord.platform.gate.Acting;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cases' part of a person's chronology: the same lines as on the cases' own timelines. */
@Component
class CasesInChronology implements PersonChronology {

    private final CaseBook cases;
    private final CaseTimelines timelines;
    private final Posts posts;

    CasesInChronology(CaseBook cases, CaseTimelines timelines, Posts posts) {
        this.cases = cases;
        this.timelines = timelines;
        this.posts = posts;
    }

    @Override
    public List<ChronologyEntry> entries(PersonId person, List<Reference> records, Acting acting) {
        return cases.of(person).stream()
                .flatMap(outline -> lines(outline, acting))
                .toList();
    }

    private Stream<ChronologyEntry> lines(CaseOutline outline, Acting acting) {
        return timelines.of(outline.id(), acting).entries().stream().map(entry -> line(outline, entry));
    }

    private ChronologyEntry line(CaseOutline outline, CaseTimelineEntry entry) {
        return new ChronologyEntry(
                entry.at(),
                entry.kind(),
                entry.what(),
                posts.find(entry.by()).map(Post::title).orElse(""),
                outline.id().ref(),
                outline.reference().value(),
                CasePaths.of(outline.id()));
    }
}
