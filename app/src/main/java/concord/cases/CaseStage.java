package concord.cases;

/** Where a case stands. It follows from the last step that was taken (channel.md section 4). */
public enum CaseStage {
    ASSESSMENT("To be assessed"),
    SECTION_36("To be referred to the panel"),
    PANEL("Waiting for the panel"),
    CONSENT("Consent to be asked"),
    FURTHER_ASSESSMENT("To be assessed again, without consent"),
    PLAN("Support plan to be written"),
    SUPPORT("Support under way"),
    CLOSING("To be closed, as the panel agreed"),
    AFTER_CLOSURE("Closed, with reviews to come"),
    ENDED("Ended");

    private final String words;

    CaseStage(String words) {
        this.words = words;
    }

    /** The stage as people say it. */
    public String words() {
        return words;
    }

    /** True from the gateway decision until support, or the way to it, has ended. */
    public boolean isOpen() {
        return this != AFTER_CLOSURE && this != ENDED;
    }

    /** True from adoption until the panel agrees that support can end: the panel can review it. */
    public boolean isOnTheWayToSupport() {
        return switch (this) {
            case CONSENT, FURTHER_ASSESSMENT, PLAN, SUPPORT -> true;
            case ASSESSMENT, SECTION_36, PANEL, CLOSING, AFTER_CLOSURE, ENDED -> false;
        };
    }
}
