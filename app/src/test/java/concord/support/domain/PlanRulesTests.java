package concord.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.cases.AssessedNeed;
import concord.cases.AssessmentId;
import concord.cases.AssessmentOutline;
import concord.cases.CaseId;
import concord.platform.gate.PostId;
import concord.support.ActionId;
import concord.support.ActionPlanned;
import concord.support.PlanId;
import concord.support.PlanRefusal;
import concord.support.PlanStatement;
import concord.support.PlanVersion;
import concord.support.SupportBook;
import concord.support.SupportRefusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan is whole or it is not approved (CTSA 2015 s.36(5), F7). */
class PlanRulesTests {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final AssessmentId ASSESSMENT = new AssessmentId(new UUID(0, 2));
    private static final AssessedNeed NEED = new AssessedNeed(new UUID(0, 3), "housing", "He has nowhere to live");

    @Test
    void anUnmappedNeedBlocksAndIsNamed() {
        assertThat(PlanRules.objection(plan(SupportBook.whole(), ""), latest(ASSESSMENT, 1)))
                .isEqualTo(new PlanRefusal.NeedUnanswered(NEED.text()));
        assertThat(PlanRules.objection(plan(SupportBook.whole(), "His aunt takes him in"), latest(ASSESSMENT, 1)))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void eachPartThatSectionThirtySixAsksForIsRefusedWithItsParagraph(PlanStatement.Part missing) {
        PlanStatement whole = SupportBook.whole();
        var statement = new PlanStatement(
                missing == PlanStatement.Part.CONSENT_HOW ? "" : whole.consentHow(),
                missing == PlanStatement.Part.CONSENT_WHEN ? " " : whole.consentWhen(),
                missing == PlanStatement.Part.CONSENT_BY ? "" : whole.consentBy(),
                missing == PlanStatement.Part.NATURE ? "" : whole.nature(),
                missing == PlanStatement.Part.RESPONSIBLE ? "" : whole.responsible(),
                missing == PlanStatement.Part.PROVISION ? "" : whole.provision());

        SupportRefusal refusal = PlanRules.objection(plan(statement, "No"), latest(ASSESSMENT, 1));

        assertThat(refusal).isEqualTo(new PlanRefusal.PartMissing(missing));
        assertThat(missing.rule()).startsWith("CTSA 2015 s.36(5)(");
    }

    @Test
    void aNewerAssessmentMakesADraftOld() {
        assertThat(PlanRules.objection(plan(SupportBook.whole(), "No"), latest(new AssessmentId(new UUID(0, 9)), 2)))
                .isEqualTo(new PlanRefusal.AssessedSince(2));
    }

    @Test
    void aDraftBeginsWithTheAnswersOfTheVersionBeforeAndWithoutWhatWasClosed() {
        var kept = new ActionId(new UUID(0, 4));
        var closed = new ActionId(new UUID(0, 5));
        PlanVersion before = plan(SupportBook.whole(), "", kept, closed);
        var found = new AssessmentOutline(
                new AssessmentId(new UUID(0, 9)),
                CASE,
                2,
                Instant.EPOCH,
                false,
                "",
                "",
                List.of(
                        new AssessedNeed(new UUID(0, 6), "housing", "He still has nowhere to live"),
                        new AssessedNeed(new UUID(0, 7), "health", "He does not sleep")));

        List<PlanVersion.NeedAnswer> needs = PlanDraft.needs(found, before, Set.of(closed));

        assertThat(needs.getFirst().actions())
                .extracting(PlanVersion.PlannedAction::id)
                .containsExactly(kept);
        assertThat(needs.getLast().isAnswered()).isFalse();
    }

    private static AssessmentOutline latest(AssessmentId id, int number) {
        return new AssessmentOutline(id, CASE, number, Instant.EPOCH, false, "", "", List.of(NEED));
    }

    private static PlanVersion plan(PlanStatement statement, String notAddressed, ActionId... actions) {
        List<PlanVersion.PlannedAction> planned = java.util.Arrays.stream(actions)
                .map(id -> new PlanVersion.PlannedAction(
                        id,
                        new ActionPlanned(
                                "housing",
                                "Find a room",
                                new PostId(new UUID(0, 7)),
                                "Fewer moves",
                                LocalDate.EPOCH,
                                "Weekly")))
                .toList();
        return new PlanVersion(
                new PlanId(new UUID(0, 8)),
                CASE,
                1,
                ASSESSMENT,
                1,
                statement,
                List.of(new PlanVersion.NeedAnswer(NEED.id(), NEED.kind(), NEED.text(), notAddressed, planned)),
                new PostId(new UUID(0, 7)),
                Instant.EPOCH,
                Set.of(),
                null,
                List.of(),
                null,
                0);
    }
}
