package concord.platform.web.api;

import concord.platform.gate.Refusal;

/** Carries a refusal from a call of the API to the one place that words it as a problem. */
final class RefusedCall extends RuntimeException {

    private final transient Refusal refusal;

    RefusedCall(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
