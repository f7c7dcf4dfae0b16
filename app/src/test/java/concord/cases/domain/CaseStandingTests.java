package concord.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.cases.CaseHappening;
import concord.cases.CaseHappening.Kind;
import concord.cases.CaseOutcome;
import concord.cases.CaseStage;
import concord.cases.PanelDecision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a case stands follows from its history, and no step is taken out of order. */
class CaseStandingTests {

    private static final CaseHappening ASSESSED = CaseHappening.of(Kind.ASSESSED);
    private static final CaseHappening REFERRED = CaseHappening.of(Kind.REFERRED_TO_PANEL);
    private static final CaseHappening ADOPT = CaseHappening.panelDecided(PanelDecision.ADOPT);
    private static final CaseHappening EXIT = CaseHappening.panelDecided(PanelDecision.EXIT);
    private static final CaseHappening CONSENT = CaseHappening.of(Kind.CONSENT_GIVEN);
    private static final CaseHappening PLAN = CaseHappening.of(Kind.PLAN_APPROVED);
    private static final CaseHappening CLOSED = CaseHappening.supportClosed(CaseOutcome.NO_FURTHER_CONCERNS);
    private static final CaseHappening SIX = CaseHappening.of(Kind.REVIEWED_AT_SIX_MONTHS);
    private static final CaseHappening TWELVE = CaseHappening.of(Kind.REVIEWED_AT_TWELVE_MONTHS);

    @Test
    void goesFromTheGatewayToTheLastReview() {
        List<CaseHappening> whole = List.of(ASSESSED, REFERRED, ADOPT, CONSENT, PLAN, EXIT, CLOSED, SIX, TWELVE);

        assertThat(stagesOf(whole))
                .containsExactly(
                        CaseStage.SECTION_36,
                        CaseStage.PANEL,
                        CaseStage.CONSENT,
                        CaseStage.PLAN,
                        CaseStage.SUPPORT,
                        CaseStage.CLOSING,
                        CaseStage.AFTER_CLOSURE,
                        CaseStage.AFTER_CLOSURE,
                        CaseStage.ENDED);
    }

    @Test
    void noPanelWithoutAnAssessmentFirst() {
        assertThat(Standing.AT_OPENING.allows(REFERRED)).isFalse();
        assertThat(Standing.AT_OPENING.allows(ADOPT)).isFalse();
        assertThat(Standing.after(List.of(ASSESSED)).allows(ADOPT)).isFalse();
    }

    @Test
    void noPlanWithoutConsent() {
        assertThat(Standing.after(List.of(ASSESSED, REFERRED, ADOPT)).allows(PLAN))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENT_REFUSED", "CONSENT_WITHDRAWN"})
    void refusalAndWithdrawalLeadToFurtherAssessmentAndBackToThePanel(Kind no) {
        List<CaseHappening> before = no == Kind.CONSENT_REFUSED
                ? List.of(ASSESSED, REFERRED, ADOPT)
                : List.of(ASSESSED, REFERRED, ADOPT, CONSENT, PLAN);
        Standing standing = Standing.after(before).after(CaseHappening.of(no));

        assertThat(standing.stage()).isEqualTo(CaseStage.FURTHER_ASSESSMENT);
        assertThat(standing.allows(PLAN)).isFalse();
        assertThat(standing.after(CaseHappening.of(Kind.FURTHER_ASSESSED)).stage())
                .isEqualTo(CaseStage.PANEL);
    }

    @Test
    void whatWasAdoptedOnceIsNotDeclinedAfterwards() {
        Standing again = Standing.after(List.of(
                ASSESSED,
                REFERRED,
                ADOPT,
                CaseHappening.of(Kind.CONSENT_REFUSED),
                CaseHappening.of(Kind.FURTHER_ASSESSED)));

        assertThat(again.allows(CaseHappening.panelDecided(PanelDecision.DO_NOT_ADOPT)))
                .isFalse();
        assertThat(again.allows(EXIT)).isTrue();
    }

    @Test
    void theReviewAtTwelveMonthsComesAfterThatAtSix() {
        Standing closed = Standing.after(List.of(ASSESSED, REFERRED, ADOPT, CONSENT, PLAN, EXIT, CLOSED));

        assertThat(closed.allows(TWELVE)).isFalse();
        assertThat(closed.after(SIX).allows(SIX)).isFalse();
        assertThat(closed.after(SIX).allows(TWELVE)).isTrue();
    }

    @Test
    void whatIsReopenedIsAssessedAnew() {
        Standing reopened = Standing.after(
                List.of(ASSESSED, REFERRED, ADOPT, CONSENT, PLAN, EXIT, CLOSED, SIX, CaseHappening.of(Kind.REOPENED)));

        assertThat(reopened.stage()).isEqualTo(CaseStage.ASSESSMENT);
        assertThat(reopened.outcome()).isNull();
        assertThat(reopened.reviewedAtSix()).isFalse();
    }

    /** Of all orders of steps that the standing allows, none reaches support without assessment, panel and consent. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noOrderOfStepsLeadsPastAssessmentPanelOrConsent(int seed) {
        var random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            var history = new ArrayList<CaseHappening>();
            for (int step = 0; step < 40; step++) {
                Standing standing = Standing.after(history);
                CaseHappening next = any(random);
                if (standing.allows(next)) {
                    history.add(next);
                }
                holds(history);
            }
        }
    }

    private static void holds(List<CaseHappening> history) {
        Standing standing = Standing.after(history);
        if (standing.stage() == CaseStage.SUPPORT) {
            assertThat(history).contains(ASSESSED, REFERRED, ADOPT, CONSENT, PLAN);
            assertThat(lastOf(history, Kind.CONSENT_GIVEN))
                    .isGreaterThan(lastOf(history, Kind.CONSENT_REFUSED))
                    .isGreaterThan(lastOf(history, Kind.CONSENT_WITHDRAWN));
        }
        assertThat(standing.outcome() == null).isEqualTo(standing.stage().isOpen());
    }

    private static int lastOf(List<CaseHappening> history, Kind kind) {
        return history.stream().map(CaseHappening::kind).toList().lastIndexOf(kind);
    }

    private static CaseHappening any(Random random) {
        List<CaseHappening> all = Arrays.stream(Kind.values())
                .flatMap(kind -> switch (kind) {
                    case PANEL_DECIDED -> Arrays.stream(PanelDecision.values()).map(CaseHappening::panelDecided);
                    case SUPPORT_CLOSED -> Stream.of(CLOSED);
                    default -> Stream.of(CaseHappening.of(kind));
                })
                .toList();
        return all.get(random.nextInt(all.size()));
    }

    private static List<CaseStage> stagesOf(List<CaseHappening> history) {
        var stages = new ArrayList<CaseStage>();
        Standing standing = Standing.AT_OPENING;
        for (CaseHappening happening : history) {
            assertThat(standing.allows(happening))
                    .as("%s at %s", happening, standing.stage())
                    .isTrue();
            standing = standing.after(happening);
            stages.add(standing.stage());
        }
        return stages;
    }
}
