package concord.partnership.web;

import concord.platform.web.components.Option;
import concord.vocabulary.Terms;
import java.util.List;

/** The page on which a completed course is recorded. */
public record RecordTrainingPage(StaffMemberPage member, Terms courses) {

    public List<Option> courseOptions() {
        return options(courses);
    }

    static List<Option> options(Terms courses) {
        return Options.orNone(
                "Select a course",
                courses.stream()
                        .map(term -> Option.of(term.code(), term.words()))
                        .toList());
    }
}
