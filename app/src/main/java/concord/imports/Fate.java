package concord.imports;

import concord.platform.gate.Refusal;

/** What became of a row, or would. */
sealed interface Fate {

    /** It is a referral; so many records are near its person. */
    record Entered(int near) implements Fate {}

    /** It was one before. */
    record Again() implements Fate {}

    /** It was not entered. */
    record Refused(String reason) implements Fate {

        static Refused by(Refusal refusal) {
            return new Refused(refusal.whatStandsInTheWay() + " " + refusal.whatToDo());
        }
    }
}
