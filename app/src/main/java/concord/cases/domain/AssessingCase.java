package concord.cases.domain;

import concord.cases.AddToCase;
import concord.cases.AssessCase;
import concord.cases.AssessmentId;
import concord.cases.CaseAssessment;
import concord.cases.CaseAssessmentRefusal;
import concord.cases.CaseHappening;
import concord.cases.CaseStage;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Completes a structured assessment, before the decision that it supports (F12). */
@Component
class AssessingCase implements CommandHandler<AssessCase, AssessmentId> {

    private final CaseTable cases;
    private final CaseAssessmentTable assessments;
    private final TemplateTable templates;
    private final Vocabularies vocabularies;
    private final Gate gate;

    AssessingCase(
            CaseTable cases,
            CaseAssessmentTable assessments,
            TemplateTable templates,
            Vocabularies vocabularies,
            Gate gate) {
        this.cases = cases;
        this.assessments = assessments;
        this.templates = templates;
        this.vocabularies = vocabularies;
        this.gate = gate;
    }

    @Override
    public Outcome<AssessmentId> handle(AssessCase command, Acting acting) {
        return cases.toChange(command.caseId()).then(one -> {
            int number = assessments.count(one.id()) + 1;
            return objection(command.assessment(), number)
                    .<Outcome<AssessmentId>>map(Outcome::refused)
                    .orElseGet(() -> enter(one, number, command.assessment(), acting));
        });
    }

    private Optional<Refusal> objection(CaseAssessment assessment, int number) {
        return CaseAssessmentPolicy.objection(assessment, templates.all(), number)
                .<Refusal>map(refusal -> refusal)
                .or(() -> ofKinds(assessment));
    }

    private Optional<Refusal> ofKinds(CaseAssessment assessment) {
        boolean legal = assessment.needs().stream()
                .allMatch(need -> vocabularies.legal(Lists.KIND_OF_NEED, need.kind(), cases.today()));
        return legal ? Optional.empty() : Optional.of(new CaseAssessmentRefusal.NotAKindOfNeed());
    }

    private Outcome<AssessmentId> enter(Case one, int number, CaseAssessment assessment, Acting acting) {
        CaseHappening.Kind kind = kindAt(one.stage());
        AssessmentId id = assessments.enter(new CaseAssessmentTable.Entry(one.id(), number, kind, assessment), acting);
        return gate.submit(Acting.system(), new AddToCase(one.id(), CaseHappening.of(kind), acting))
                .then(_ -> Outcome.done(id));
    }

    private static CaseHappening.Kind kindAt(CaseStage stage) {
        return switch (stage) {
            case ASSESSMENT -> CaseHappening.Kind.ASSESSED;
            case FURTHER_ASSESSMENT -> CaseHappening.Kind.FURTHER_ASSESSED;
            case SECTION_36, PANEL, CONSENT, PLAN, SUPPORT, CLOSING, AFTER_CLOSURE, ENDED ->
                CaseHappening.Kind.REASSESSED;
        };
    }
}
