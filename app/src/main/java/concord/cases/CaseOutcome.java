package concord.cases;

/** How a case ended. The published tables know the last three as the ways to leave Channel (statistics.md section 8). */
public enum CaseOutcome {
    NOT_ADOPTED("Not adopted by the panel"),
    BACK_TO_POLICE("Referred back to the police"),
    NO_FURTHER_CONCERNS("Left with no further terrorism-related concerns"),
    WITHDREW("Withdrew from support"),
    OTHER("Left for another reason");

    private final String words;

    CaseOutcome(String words) {
        this.words = words;
    }

    /** The outcome as people say it. */
    public String words() {
        return words;
    }

    /** True where support under a plan could have been given: the reviews at six and twelve months follow. */
    public boolean isAfterAdoption() {
        return switch (this) {
            case NOT_ADOPTED, BACK_TO_POLICE -> false;
            case NO_FURTHER_CONCERNS, WITHDREW, OTHER -> true;
        };
    }
}
