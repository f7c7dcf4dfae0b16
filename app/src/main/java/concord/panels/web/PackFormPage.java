package concord.panels.web;

import concord.panels.PackField;
import concord.panels.PackIndex;
import concord.panels.PanelPaths;
import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.List;

/** The pack of a meeting: what is in it, and how it is sent. */
public record PackFormPage(MeetingHead head, PackIndex index, List<Option> bases, Attempt attempt) {

    public String path() {
        return PanelPaths.pack(head.line().id());
    }

    public String pagePath(PackIndex.Entry entry) {
        return PanelPaths.pack(head.line().id(), entry.caseId());
    }

    public String conflictPath(PackIndex.Entry entry) {
        return head.path() + "/items/" + entry.item().value() + "/conflict";
    }

    public static List<Option> fields() {
        return Arrays.stream(PackField.values())
                .map(field -> Option.of(field.name(), field.words()))
                .toList();
    }
}
