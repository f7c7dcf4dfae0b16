package concord.panels.web;

import concord.panels.AgendaItem;
import concord.panels.AgendaPurpose;
import concord.panels.MeetingSheet;
import concord.panels.PanelPaths;
import concord.platform.web.Attempt;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting with its agenda. */
public record MeetingPage(MeetingHead head, MeetingSheet sheet, LocalDate today, Attempt attempt) {

    public String path() {
        return head.path();
    }

    public List<Option> waiting() {
        return sheet.waiting().stream()
                .map(one -> Option.of(one.caseId().value().toString(), one.reference())
                        .hint(one.stage().words() + due(one.due())))
                .toList();
    }

    private static String due(@Nullable LocalDate due) {
        return due == null ? "" : ", due " + Words.shortDate(due);
    }

    public static List<Option> purposes() {
        return Arrays.stream(AgendaPurpose.values())
                .map(purpose -> Option.of(purpose.name(), purpose.words()))
                .toList();
    }

    public boolean isKept() {
        return sheet.keeps() && sheet.off() == null;
    }

    public boolean isHeld() {
        return !today.isBefore(head.line().day());
    }

    public String itemPath(AgendaItem item) {
        return path() + "/items/" + item.id().value();
    }

    /** The item's page of the pack, for those who only have a seat. */
    public String packPath(AgendaItem item) {
        return PanelPaths.pack(head.line().id(), item.caseId());
    }

    public String casePath(AgendaItem item) {
        return PanelPaths.decision(head.line().id(), item.caseId());
    }
}
