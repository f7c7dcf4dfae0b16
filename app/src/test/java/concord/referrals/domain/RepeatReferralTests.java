package concord.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.GatewayAssessment;
import concord.referrals.GatewayOutcome;
import concord.referrals.GatewayRefusal;
import concord.referrals.ReadChronology;
import concord.referrals.ReferralChronology;
import concord.referrals.ReferralId;
import concord.referrals.Stage;
import concord.referrals.TriageClass;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A repeat is judged with all earlier referrals of the person (F1, F2), through the Gate on a real database. */
@ConcordTest
class RepeatReferralTests {

    private static final String NOTE = "Two referrals in a year show the same interest growing, not passing.";

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private GatewayBook book;

    @BeforeEach
    void arrange() {
        book = new GatewayBook(gate, database);
    }

    @Test
    void aHiddenEarlierReferralIsShownBeforeAssessmentAndAgainAtSignOff() {
        String family = GatewayBook.rareName();
        ReferralId first = book.refer("Rowan", family, EvidenceStated.none());
        var person = book.checkPerson(first, Answer.NOT_THE_SAME);
        String misspelt = family.substring(0, 4) + family.substring(5) + family.substring(4, 5);
        ReferralId second = book.refer("Rowan", misspelt, EvidenceStated.none());

        assertThat(book.matches(second, book.officer).candidates())
                .anySatisfy(candidate -> assertThat(candidate.person()).isEqualTo(person));
        assertThat(book.checkPerson(second, Answer.SAME)).isEqualTo(person);
        assertThat(book.show(second).line().nth()).isEqualTo(2);
        assertThat(book.matches(second, book.supervisor).candidates())
                .anySatisfy(candidate -> assertThat(candidate.person()).isEqualTo(person));
    }

    @Test
    void aRepeatNeedsItsChronologyItsNoteAndAnotherApprover() {
        ReferralId repeat = aRepeat();

        assertThat(book.assess(repeat, assessment(TriageClass.C, NOTE)))
                .isEqualTo(Outcome.refused(new GatewayRefusal.ChronologyNotOpened(1)));
        book.openChronology(repeat, book.officer);
        assertThat(book.assess(repeat, assessment(TriageClass.C, null)))
                .isEqualTo(Outcome.refused(new GatewayRefusal.CumulativeNoteMissing(1)));
        book.assess(repeat, assessment(TriageClass.C, NOTE)).orThrow();
        assertThat(book.sign(repeat, book.supervisor, Answer.SAME))
                .isEqualTo(Outcome.refused(new GatewayRefusal.ChronologyNotOpened(1)));
        book.openChronology(repeat, book.supervisor);
        book.sign(repeat, book.supervisor, Answer.SAME).orThrow();
        assertThat(book.show(repeat).line().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aChronologyThatWasReadBeforeAFurtherReferralCameIsReadAgain() {
        String family = GatewayBook.rareName();
        ReferralId repeat = aRepeat(family);
        book.openChronology(repeat, book.officer);
        book.openChronology(repeat, book.supervisor);
        book.assess(repeat, assessment(TriageClass.C, NOTE)).orThrow();
        book.checkPerson(book.refer("Rowan", family, EvidenceStated.none()), Answer.SAME);

        assertThat(book.sign(repeat, book.supervisor, Answer.SAME))
                .isEqualTo(Outcome.refused(new GatewayRefusal.ChronologyNotOpened(1)));
        book.openChronology(repeat, book.supervisor);
        book.sign(repeat, book.supervisor, Answer.SAME).orThrow();

        assertThat(book.show(repeat).line().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void theChronologyTellsOfReferralsThatAreOpenAndOfThoseThatWereClosedWithoutFurtherAction() {
        String family = GatewayBook.rareName();
        ReferralId closed = aRepeat(family);
        book.openChronology(closed, book.officer);
        book.openChronology(closed, book.supervisor);
        book.assess(closed, assessment(TriageClass.C, NOTE)).orThrow();
        book.sign(closed, book.supervisor, Answer.SAME).orThrow();
        ReferralId open = book.refer("Rowan", family, EvidenceStated.none());
        book.checkPerson(open, Answer.SAME);

        var lines = gate.ask(book.officer.acting(), new ReadChronology(open))
                .orThrow()
                .lines();

        assertThat(lines).hasSize(3).isSortedAccordingTo(Comparator.comparing(ReferralChronology.Line::receivedOn));
        assertThat(lines.get(1).referral()).isEqualTo(closed);
        assertThat(lines.get(1).stage()).isEqualTo(Stage.CLOSED);
        assertThat(lines.get(1).outcome()).isIn(GatewayOutcome.NO_FURTHER_ACTION, GatewayOutcome.SIGNPOSTED);
        assertThat(lines.get(1).decidedOn()).isNotNull();
        assertThat(lines.getLast().referral()).isEqualTo(open);
        assertThat(lines.getLast().outcome()).isNull();
        assertThat(gate.ask(book.officer.acting(), new ReadChronology(closed))
                        .orThrow()
                        .lines())
                .isEqualTo(lines);
    }

    @Test
    void aSupervisorWhoFindsSomebodyElseDoesNotSign() {
        ReferralId repeat = aRepeat();
        book.openChronology(repeat, book.officer);
        book.openChronology(repeat, book.supervisor);
        book.assess(repeat, assessment(TriageClass.C, NOTE)).orThrow();

        assertThat(book.sign(repeat, book.supervisor, Answer.NOT_THE_SAME))
                .isEqualTo(Outcome.refused(new GatewayRefusal.AnotherPerson()));
        assertThat(book.show(repeat).line().stage()).isEqualTo(Stage.SIGN_OFF);
    }

    @Test
    void theChronologyHoldsAllReferralsOfThePerson() {
        ReferralId repeat = aRepeat();

        assertThat(gate.ask(book.officer.acting(), new ReadChronology(repeat))
                        .orThrow()
                        .lines())
                .hasSize(2)
                .last()
                .extracting("referral")
                .isEqualTo(repeat);
    }

    private ReferralId aRepeat() {
        return aRepeat(GatewayBook.rareName());
    }

    private ReferralId aRepeat(String family) {
        ReferralId first = book.refer("Rowan", family, EvidenceStated.none());
        book.checkPerson(first, Answer.NOT_THE_SAME);
        ReferralId second = book.refer("Rowan", family, EvidenceStated.none());
        book.checkPerson(second, Answer.SAME);
        book.deconflict(second, DeconflictionAnswer.YES);
        return second;
    }

    private static GatewayAssessment assessment(TriageClass triage, @Nullable String cumulative) {
        return ReferralFixtures.assessment(triage, GatewayBook.rareName(), cumulative);
    }
}
