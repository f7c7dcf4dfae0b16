package concord.partnership.web;

import concord.partnership.Area;
import concord.partnership.Step;
import concord.partnership.TargetRow;
import concord.platform.web.Attempt;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.List;

/**
 * The settings page of the targets.
 *
 * @param area the identifier of the area that is looked at; empty for the defaults of the partnership
 */
public record TargetsPage(List<TargetRow> rows, List<Area> areas, String area, boolean mayChange, Attempt attempt) {

    public List<TargetRow> inForce() {
        return rows.stream().filter(TargetRow::inForce).toList();
    }

    public List<TargetRow> others() {
        return rows.stream().filter(row -> !row.inForce()).toList();
    }

    public List<Option> areaOptions() {
        return Options.orNone("Default of the partnership", Options.areas(areas));
    }

    public List<Option> steps() {
        return Options.orNone(
                "Select a step",
                Arrays.stream(Step.values())
                        .map(step -> Option.of(step.name(), step.words()))
                        .toList());
    }

    public String days(TargetRow row) {
        return Words.count(row.workingDays(), "working day");
    }

    public String source(TargetRow row) {
        return row.area() == null ? "Default of the partnership" : row.area();
    }

    /** Those that Concord brought are illustrations: no statute sets any. */
    public String setBy(TargetRow row) {
        return row.setBy() == null ? "Came with Concord, as an illustration" : row.setBy();
    }
}
