package concord.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.referrals.AssessmentRefusal;
import concord.referrals.Rationale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F4: an empty or pasted rationale is refused. */
class RationalePolicyTests {

    private static final Rationale GOOD = ReferralFixtures.rationale("Rowan");

    @Test
    void takesARationaleThatSaysSomethingToEachQuestion() {
        assertThat(RationalePolicy.objection(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "n/a", "As discussed.", "See above", "- - - - - - - -", "No concerns noted here."})
    void refusesAPartThatSaysTooLittle(String reasons) {
        assertThat(RationalePolicy.objection(withReasons(reasons)))
                .contains(new AssessmentRefusal.RationaleThin("Reasons"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Insert the reasons for the decision about this person here]",
                "The officer finds that <name of person> is not susceptible at all",
                "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do",
                "The subject ____________ was referred by the school for concerns"
            })
    void refusesAFormThatNobodyFilledIn(String reasons) {
        assertThat(RationalePolicy.objection(withReasons(reasons))).contains(new AssessmentRefusal.RationalePasted());
    }

    @Test
    void refusesOneSentencePastedOverAndOver() {
        assertThat(RationalePolicy.objection(withReasons("no concern no concern no concern no concern no concern")))
                .contains(new AssessmentRefusal.RationaleRepeats("Reasons"));
    }

    @Test
    void refusesTheSameAnswerToTwoQuestions() {
        String same = GOOD.factsReliedOn().toUpperCase(java.util.Locale.ROOT) + "!!";

        assertThat(RationalePolicy.objection(withReasons(same)))
                .contains(new AssessmentRefusal.RationaleRepeats("Reasons"));
    }

    @Test
    void knowsAPasteAgainWhenSpacesAndCapitalsAreChanged() {
        var disguised = new Rationale(
                "  " + GOOD.factsReliedOn().toUpperCase(java.util.Locale.ROOT),
                GOOD.alternativesConsidered().replace(" ", "  "),
                GOOD.wouldChangeMyMind() + "...",
                GOOD.reasons());

        assertThat(RationalePolicy.wordsOf(disguised)).isEqualTo(RationalePolicy.wordsOf(GOOD));
    }

    private static Rationale withReasons(String reasons) {
        return new Rationale(GOOD.factsReliedOn(), GOOD.alternativesConsidered(), GOOD.wouldChangeMyMind(), reasons);
    }
}
