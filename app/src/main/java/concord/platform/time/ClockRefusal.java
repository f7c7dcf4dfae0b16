package concord.platform.time;

import concord.platform.gate.Refusal;

/** Why the clock was not moved. */
public enum ClockRefusal implements Refusal {
    NOT_A_DEMONSTRATION(
            "clock.not-a-demonstration",
            "Time is real outside the demonstration",
            "The clock was not moved: this is not the demonstration.",
            "Start the demonstration with ./concord demo to see what time brings."),
    FORWARD_ONLY(
            "clock.forward-only",
            "What has happened stays behind",
            "The clock was not moved: it goes forward only, and stands on that day or later.",
            "Choose a later day."),
    TOO_FAR(
            "clock.too-far",
            "The calendar of working days is kept to 2035",
            "The clock was not moved: the calendar of bank holidays ends with the year 2035.",
            "Choose an earlier day.");

    private final String code;
    private final String rule;
    private final String whatStandsInTheWay;
    private final String whatToDo;

    ClockRefusal(String code, String rule, String whatStandsInTheWay, String whatToDo) {
        this.code = code;
        this.rule = rule;
        this.whatStandsInTheWay = whatStandsInTheWay;
        this.whatToDo = whatToDo;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public String whatStandsInTheWay() {
        return whatStandsInTheWay;
    }

    @Override
    public String whatToDo() {
        return whatToDo;
    }

    @Override
    public Kind kind() {
        return Kind.INPUT;
    }
}
