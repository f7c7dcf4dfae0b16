package concord.cases;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Structured assessments that say enough, for tests. */
public final class CaseFixtures {

    private CaseFixtures() {}

    public static AssessmentTemplates templates(Gate gate, Acting acting) {
        return gate.ask(acting, new ShowAssessmentTemplates()).orThrow();
    }

    /** Made on a day; one question has evidence, of the others nothing is known. */
    public static CaseAssessment assessment(
            AssessmentTemplate template, LocalDate madeOn, @Nullable String changed, List<NeedFound> needs) {
        return new CaseAssessment(
                template.id(),
                madeOn,
                template.prompts().stream()
                        .map(prompt -> prompt.position() == 1
                                ? new FactorAnswer(
                                        1,
                                        "He says that nobody listens at school",
                                        "His uncle listens",
                                        "Told by his tutor in a meeting",
                                        Confidence.MODERATE)
                                : FactorAnswer.nothingKnown(prompt.position()))
                        .toList(),
                "A lonely boy who looks for people that take him seriously online.",
                "The tutor meets him weekly until the panel has met about it.",
                changed,
                needs,
                needs.isEmpty());
    }

    public static NeedFound need() {
        return new NeedFound("belonging", "A club where he knows somebody already");
    }
}
