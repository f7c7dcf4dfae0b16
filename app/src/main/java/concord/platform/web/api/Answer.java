package concord.platform.web.api;

import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;

/** The last step of a call: what was done goes on, and a refusal becomes a problem. */
public final class Answer {

    private Answer() {}

    public static <R> R of(Outcome<R> outcome) {
        return switch (outcome) {
            case Outcome.Done<R>(R value) -> value;
            case Outcome.Refused<R>(Refusal refusal) -> throw new RefusedCall(refusal);
        };
    }
}
