package concord.partnership.web;

import concord.partnership.Agency;
import concord.partnership.Area;
import concord.partnership.AreaView;
import concord.partnership.TargetRow;
import concord.platform.web.Attempt;
import concord.platform.web.Words;
import concord.platform.web.components.SummaryRow;
import java.util.List;

/**
 * The page of one area.
 *
 * @param others the forces that do not serve it yet
 */
public record AreaPage(AreaView view, List<Agency> others, Attempt attempt) {

    public Area area() {
        return view.row().area();
    }

    public String path() {
        return AreaPages.PATH + "/" + area().id().value();
    }

    public String posts() {
        return PostPages.PATH + "?area=" + area().id().value();
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("Code", area().code()),
                SummaryRow.of("Cases are managed", area().ledBy().words()),
                SummaryRow.of("Council", view.row().council()),
                SummaryRow.of("Forces that serve it", Words.list(view.row().forces())),
                SummaryRow.of("Bank holidays of", area().calendar().words()));
    }

    public String source(TargetRow target) {
        return target.area() == null ? "Default of the partnership" : "Set for this area";
    }
}
