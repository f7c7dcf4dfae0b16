package concord.support.domain;

/** What can happen to a commission besides its sessions. */
enum CommissionEvent {
    STOP_ASKED("The chair was asked to end the rest"),
    STOP_CONFIRMED("The rest was de-commissioned"),
    STOP_REFUSED("The chair did not agree to end the rest"),
    STOPPED_WITHOUT_CONSENT("Ended, because consent was withdrawn"),
    LATE_TO_OWNER("Running late: the case owner was told"),
    LATE_TO_CHAIR("Running late: the chair was told");

    private final String words;

    CommissionEvent(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
