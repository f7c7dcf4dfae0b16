package concord.retention.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.components.NavigationItem;
import concord.platform.web.components.Option;
import concord.retention.Periods;
import concord.retention.RetentionClass;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long each class is kept, and the form that sets a period. */
public record PeriodsPage(
        Periods periods, Form form, @Nullable Refusal refusal, boolean maySet) {

    public List<NavigationItem> tabs() {
        return Tabs.periods();
    }

    public List<Option> classOptions() {
        return Arrays.stream(RetentionClass.values())
                .map(value -> Option.of(value.name(), value.words()))
                .toList();
    }
}
