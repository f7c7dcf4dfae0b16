package concord.platform.web;

import concord.platform.gate.Refusal;

/** A rule of the work that says no. */
record OneRequestIsOpen() implements Refusal {
    @Override
    public String code() {
        return "test.request-open";
    }

    @Override
    public String rule() {
        return "F3";
    }

    @Override
    public String whatStandsInTheWay() {
        return "One information request is open.";
    }

    @Override
    public String whatToDo() {
        return "Wait for the answer, or ask a named senior to override.";
    }
}
