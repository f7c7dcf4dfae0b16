package concord.cases;

/** The addresses of the pages of cases. They hold identifiers and nothing about a person. */
public final class CasePaths {

    /** The list. */
    public static final String LIST = "/cases";

    /** One case; the path of every page of its record begins with it. */
    public static final String ONE = LIST + "/{id}";

    private CasePaths() {}

    public static String of(CaseId caseId) {
        return LIST + "/" + caseId.value();
    }

    /** Where referrals of other persons are given cases of their own. */
    public static String ofOthers(CaseId caseId) {
        return of(caseId) + "/of-others";
    }

    /** Where an act is done. */
    public static String of(CaseId caseId, CaseAct act) {
        return act == CaseAct.ASK_PARTNER ? "/requests/new/case/" + caseId.value() : of(caseId) + "/" + act.page();
    }
}
