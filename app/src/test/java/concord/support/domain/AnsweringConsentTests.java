package concord.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.support.AnsweredBy;
import concord.support.Capacity;
import concord.support.CommissionId;
import concord.support.ConsentAnswer;
import concord.support.ConsentRefusal;
import concord.support.ShowConsent;
import concord.support.SupportBook;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Consent on the real database: who answers it, what follows from a refusal, and that nothing is given without it. */
@ConcordTest
class AnsweringConsentTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private SupportBook book;

    @BeforeEach
    void arrange() {
        book = new SupportBook(gate, database, clock);
    }

    @Test
    void consentOpensTheWayToThePlanAndARefusalToAFurtherAssessment() {
        CaseId given = book.adopted();
        CaseId refused = book.adopted();

        book.consent(given, book.yes()).orThrow();
        book.consent(refused, book.stated(ConsentAnswer.REFUSED, AnsweredBy.PARENT, Capacity.NOT_IN_DOUBT, ""))
                .orThrow();

        assertThat(book.stage(given)).isEqualTo(CaseStage.PLAN);
        assertThat(book.stage(refused)).isEqualTo(CaseStage.FURTHER_ASSESSMENT);
        assertThat(book.cases.show(refused).outline().due()).isNotNull();
    }

    @Test
    void nothingIsAskedBeforeThePanelAdopts() {
        CaseId id = book.cases.at(CaseStage.PANEL);

        assertThat(book.consent(id, book.yes())).isEqualTo(Outcome.refused(new ConsentRefusal.NotAdopted()));
    }

    @Test
    void aChildsOwnAnswerIsRefusedByTheDateOfBirthOnRecord() {
        CaseId id = book.adopted();

        assertThat(book.consent(id, book.stated(ConsentAnswer.GIVEN, AnsweredBy.PERSON, Capacity.NOT_IN_DOUBT, "")))
                .isEqualTo(Outcome.refused(new ConsentRefusal.ChildAlone()));
        assertThat(book.stage(id)).isEqualTo(CaseStage.CONSENT);
    }

    @Test
    void withoutConsentNothingIsGivenAndTheRuleIsNamed() {
        CaseId id = book.supported();
        CommissionId commission = book.commission(id, 4).orThrow();
        book.withdraw(id).orThrow();

        assertThat(book.stage(id)).isEqualTo(CaseStage.FURTHER_ASSESSMENT);
        assertThat(book.commission(id, 2)).isEqualTo(Outcome.refused(new ConsentRefusal.NoConsent()));
        assertThat(book.complete(id)).isEqualTo(Outcome.refused(new ConsentRefusal.NoConsent()));
        assertThat(new ConsentRefusal.NoConsent().rule()).contains("s.36(4)(b)");
        assertThat(book.commission(commission).line().stopped()).isTrue();
        assertThat(gate.ask(book.cases.caseOfficer.acting(), new ShowConsent(id))
                        .orThrow()
                        .answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.withdrawal()).isNotNull());
    }
}
