package concord.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.people.MatchAnswer.Answer;
import concord.people.MatchDisplay;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.referrals.AddInformation;
import concord.referrals.AnswerDeconfliction;
import concord.referrals.AskDeconflictionAgain;
import concord.referrals.AssessmentId;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.GatewayRefusal;
import concord.referrals.OpenChronology;
import concord.referrals.RecordNotTold;
import concord.referrals.RecordPersonCheck;
import concord.referrals.ReferralId;
import concord.referrals.ReferralRecord;
import concord.referrals.SendBack;
import concord.referrals.SignGatewayDecision;
import concord.referrals.Stage;
import concord.referrals.TriageClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Commands in any order: whatever is tried, the stage that is kept is the one that follows, and no step is skipped. */
@ConcordTest
class GatewayMachineTests {

    private static final int STEPS = 25;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void noOrderOfCommandsLeadsToAnIllegalState(long seed) {
        var book = new GatewayBook(gate, database);
        var random = new Random(seed);
        ReferralId referral = book.refer();
        var tried = new ArrayList<String>();

        for (int step = 0; step < STEPS; step++) {
            Stage before = book.show(referral).line().stage();
            String act = act(book, referral, random);
            tried.add(act);
            Stage after = book.show(referral).line().stage();

            assertThat(isLegal(before, after, act))
                    .as("seed %d: %s, %s to %s", seed, tried, before, after)
                    .isTrue();
            assertThat(differing()).as("seed %d: %s", seed, tried).isEmpty();
        }
    }

    @Test
    void theProofFindsAStageThatWasTamperedWith() {
        var book = new GatewayBook(gate, database);
        ReferralId referral = book.refer();
        String reference = book.show(referral).line().reference().value();

        setStage(referral, "ASSESSMENT");

        assertThat(differing()).contains(reference);
        setStage(referral, "PERSON_CHECK");
    }

    private void setStage(ReferralId referral, String stage) {
        database.asOwner()
                .sql("update referrals.referral set stage = :stage where id = :id")
                .param("stage", stage)
                .param("id", referral.value())
                .update();
    }

    /** What can only be reached by signing is reached by signing, and nothing closed moves again. */
    private static boolean isLegal(Stage before, Stage after, String act) {
        boolean decided = after == Stage.CLOSED || after == Stage.IN_CHANNEL || after == Stage.GATHERING;
        if (before == Stage.CLOSED || before == Stage.IN_CHANNEL) {
            return after == before;
        }
        boolean fromDeconfliction = act.startsWith("deconflict") && after == Stage.GATHERING;
        return !decided || before == after || act.startsWith("sign done") || fromDeconfliction;
    }

    private String act(GatewayBook book, ReferralId referral, Random random) {
        ReferralRecord record = book.show(referral);
        return switch (random.nextInt(10)) {
            case 0 -> "check " + said(check(book, record));
            case 1, 2 -> {
                var answer = DeconflictionAnswer.values()[random.nextInt(5) % 3];
                yield "deconflict " + answer + " "
                        + said(gate.submit(
                                book.deconfliction.acting(),
                                new AnswerDeconfliction(referral, record.version(), answer)));
            }
            case 3, 4 -> {
                TriageClass triage = TriageClass.values()[random.nextInt(3)];
                yield "assess " + triage + " "
                        + said(book.assess(
                                referral, ReferralFixtures.assessment(triage, GatewayBook.rareName(), null)));
            }
            case 5, 6 -> "sign " + said(sign(book, record));
            case 7 ->
                "send back "
                        + said(gate.submit(
                                book.supervisor.acting(),
                                new SendBack(referral, record.version(), latest(record), "Look again")));
            case 8 ->
                random.nextBoolean()
                        ? "inform "
                                + said(gate.submit(
                                        book.officer.acting(),
                                        new AddInformation(
                                                referral,
                                                List.of(ReferralFixtures.fact("More was seen.")),
                                                "The school")))
                        : "ask again " + said(gate.submit(Acting.system(), new AskDeconflictionAgain(referral)));
            default ->
                random.nextBoolean()
                        ? "open " + said(gate.submit(book.officer.acting(), new OpenChronology(referral)))
                        : "not told "
                                + said(gate.submit(book.officer.acting(), new RecordNotTold(referral, "No address")));
        };
    }

    private Outcome<?> check(GatewayBook book, ReferralRecord record) {
        MatchDisplay display = book.matches(record.line().id(), book.officer);
        return gate.submit(
                book.officer.acting(),
                new RecordPersonCheck(
                        record.line().id(),
                        record.version(),
                        display.id(),
                        GatewayBook.all(display, Answer.NOT_THE_SAME)));
    }

    private Outcome<?> sign(GatewayBook book, ReferralRecord record) {
        MatchDisplay display = book.matches(record.line().id(), book.supervisor);
        return gate.submit(
                book.supervisor.acting(),
                new SignGatewayDecision(
                        record.line().id(),
                        record.version(),
                        latest(record),
                        display.id(),
                        GatewayBook.all(display, Answer.NOT_THE_SAME),
                        null));
    }

    private static AssessmentId latest(ReferralRecord record) {
        return record.assessments().isEmpty()
                ? new AssessmentId(new UUID(0, 7))
                : record.assessments().getLast().id();
    }

    private static String said(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> "done";
            case Outcome.Refused<?>(GatewayRefusal no) -> "refused " + no.code();
            case Outcome.Refused<?>(var no) -> "refused " + no.code();
        };
    }

    private List<String> differing() {
        return new StageProof(database.asOwner()).prove().differing();
    }
}
