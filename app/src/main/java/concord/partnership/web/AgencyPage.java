package concord.partnership.web;

import concord.partnership.Agency;
import concord.partnership.AgencyView;
import concord.partnership.Area;
import concord.platform.web.Words;
import concord.platform.web.components.SummaryRow;
import java.util.List;

/** The page of one agency. */
public record AgencyPage(AgencyView view) {

    public Agency agency() {
        return view.row().agency();
    }

    public String path() {
        return AgencyPages.PATH + "/" + agency().id().value();
    }

    public String posts() {
        return PostPages.PATH + "?agency=" + agency().id().value();
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("Sector", view.row().sector()),
                SummaryRow.of(
                        "Duty to cooperate",
                        agency().schedule7()
                                ? "Yes: listed in Schedule 7 of the Counter-Terrorism and Security Act 2015"
                                : "No: takes part by agreement"),
                SummaryRow.of(
                        "Areas",
                        Words.list(view.areas().stream().map(Area::name).toList())),
                SummaryRow.of("Open posts", Words.number(view.row().posts())),
                SummaryRow.of("Vacant today", Words.number(view.row().vacant())));
    }
}
