package concord.cases;

/** The order of a list of cases. */
public record CaseSort(By by, boolean descending) {

    /** What is due first comes first, what is never due last. */
    public static CaseSort mostUrgentFirst() {
        return new CaseSort(By.DUE, false);
    }

    /** The columns that sort the list. */
    public enum By {
        REFERENCE,
        OPENED,
        STAGE,
        DUE
    }
}
