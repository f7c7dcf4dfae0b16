package concord.panels;

import concord.cases.CaseId;

/** The addresses of the room's pages. They hold identifiers and nothing about a person. */
public final class PanelPaths {

    /** The calendar. */
    public static final String CALENDAR = "/panels";

    /** Where one meeting's pages begin. */
    public static final String MEETINGS = CALENDAR + "/meetings";

    /** Where a referrer's agency contributes. */
    public static final String CONTRIBUTIONS = CALENDAR + "/contributions";

    private PanelPaths() {}

    public static String of(PanelId panel) {
        return CALENDAR + "/" + panel.value();
    }

    public static String of(MeetingId meeting) {
        return MEETINGS + "/" + meeting.value();
    }

    public static String pack(MeetingId meeting) {
        return of(meeting) + "/pack";
    }

    public static String minutes(MeetingId meeting) {
        return of(meeting) + "/minutes";
    }

    /** One case's page of the pack. */
    public static String pack(MeetingId meeting, CaseId caseId) {
        return pack(meeting) + "/" + caseId.value();
    }

    /** Where a case is decided in a meeting. */
    public static String decision(MeetingId meeting, CaseId caseId) {
        return of(meeting) + "/cases/" + caseId.value();
    }

    public static String of(ContributionId contribution) {
        return CONTRIBUTIONS + "/" + contribution.value();
    }

    public static String of(PanelDecisionId decision) {
        return CALENDAR + "/decisions/" + decision.value();
    }
}
