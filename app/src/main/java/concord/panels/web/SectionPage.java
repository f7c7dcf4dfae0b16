package concord.panels.web;

import concord.cases.CaseAct;
import concord.cases.CasePaths;
import concord.cases.frame.CaseHead;
import concord.panels.SectionSheet;
import concord.platform.web.Attempt;
import java.util.List;

/** The referral of a case to the panel. */
public record SectionPage(CaseHead head, SectionSheet sheet, List<Row> made, Attempt attempt) {

    /** One that was made. */
    public record Row(String when, String by, String authority, String grounds) {}

    public String action() {
        return CasePaths.of(sheet.record().outline().id(), CaseAct.REFER_TO_PANEL);
    }

    public String assessmentPath() {
        return CasePaths.of(sheet.record().outline().id(), CaseAct.ASSESS);
    }
}
