package concord.partnership.web;

import concord.partnership.RequireTraining;
import concord.partnership.RequiredTraining;
import concord.platform.web.Attempt;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import concord.vocabulary.Terms;
import java.util.Arrays;
import java.util.List;

/** The settings page of the training that roles need. */
public record RequiredTrainingPage(List<RequiredTraining> rows, Terms courses, boolean mayChange, Attempt attempt) {

    public List<Option> roleOptions() {
        return Options.orNone("Select a role", PostsPage.roles());
    }

    public List<Option> courseOptions() {
        return RecordTrainingPage.options(courses);
    }

    public List<Option> needs() {
        return Arrays.stream(RequireTraining.Need.values())
                .map(need -> Option.of(need.name(), need.words()))
                .toList();
    }

    public String need(RequiredTraining row) {
        return row.obligatory() ? RequireTraining.Need.OBLIGATORY.words() : RequireTraining.Need.EXPECTED.words();
    }

    public String since(RequiredTraining row) {
        return Words.shortDate(row.since());
    }
}
