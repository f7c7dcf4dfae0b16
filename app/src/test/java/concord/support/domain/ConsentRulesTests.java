package concord.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.gate.PostId;
import concord.support.AnsweredBy;
import concord.support.Capacity;
import concord.support.ConsentAnswer;
import concord.support.ConsentRefusal;
import concord.support.ConsentStated;
import concord.support.SupportRefusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who answers about consent, and when (CTSA 2015 s.36(4)(b), Explanatory Note 206). */
class ConsentRulesTests {

    private static final LocalDate ADOPTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void aChildsOwnAnswerAloneIsRefused() {
        assertThat(objection(AnsweredBy.PERSON, Capacity.NOT_IN_DOUBT, "", true, TODAY))
                .isEqualTo(new ConsentRefusal.ChildAlone());
        assertThat(objection(AnsweredBy.PARENT, Capacity.NOT_IN_DOUBT, "", true, TODAY))
                .isNull();
        assertThat(objection(AnsweredBy.BOTH, Capacity.NOT_IN_DOUBT, "", true, TODAY))
                .isNull();
    }

    @Test
    void anAdultsGuardianNeedsTheFinding() {
        assertThat(objection(AnsweredBy.PARENT, Capacity.NOT_IN_DOUBT, "", false, TODAY))
                .isEqualTo(new ConsentRefusal.AdultAnswersAlone());
        assertThat(objection(AnsweredBy.PARENT, Capacity.CAN_DECIDE, "Dr Amari, 3 March", false, TODAY))
                .isEqualTo(new ConsentRefusal.AdultAnswersAlone());
        assertThat(objection(AnsweredBy.PARENT, Capacity.CANNOT_DECIDE, "Dr Amari, 3 March", false, TODAY))
                .isNull();
    }

    @Test
    void whoCannotDecideCannotConsent() {
        assertThat(objection(AnsweredBy.PERSON, Capacity.CANNOT_DECIDE, "Dr Amari, 3 March", false, TODAY))
                .isEqualTo(new ConsentRefusal.CannotDecideAlone());
    }

    @Test
    void aFindingSaysWhoMadeIt() {
        assertThat(objection(AnsweredBy.PERSON, Capacity.CAN_DECIDE, "", false, TODAY))
                .isEqualTo(new ConsentRefusal.FindingWithoutNote());
    }

    @Test
    void anAnswerLiesBetweenTheAdoptionAndToday() {
        assertThat(objection(AnsweredBy.PERSON, Capacity.NOT_IN_DOUBT, "", false, ADOPTED))
                .isNull();
        assertThat(objection(AnsweredBy.PERSON, Capacity.NOT_IN_DOUBT, "", false, ADOPTED.minusDays(1)))
                .isEqualTo(new ConsentRefusal.DayCannotBe(ADOPTED));
        assertThat(objection(AnsweredBy.PERSON, Capacity.NOT_IN_DOUBT, "", false, TODAY.plusDays(1)))
                .isEqualTo(new ConsentRefusal.DayCannotBe(ADOPTED));
    }

    private static @Nullable SupportRefusal objection(
            AnsweredBy by, Capacity capacity, String note, boolean child, LocalDate on) {
        var stated = new ConsentStated(
                ConsentAnswer.GIVEN, by, "", new PostId(new UUID(0, 7)), "in-person", on, capacity, note, true);
        return ConsentRules.objection(stated, child, ADOPTED, TODAY);
    }
}
