package concord.retention.web;

import concord.platform.gate.AreaId;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.retention.ClockFilter;
import concord.retention.RetentionClass;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The filter of the clocks as it stands in the address. What is not understood filters nothing. */
record FilterFields(ClockFilter filter, Form form) {

    static final Set<String> CLASSES =
            Arrays.stream(RetentionClass.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> STAGES =
            Arrays.stream(ClockFilter.Stage.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final List<String> KEPT = List.of("class", "area", "stage", "by-day", "by-month", "by-year");

    static FilterFields read(Fields fields) {
        var check = new FormCheck(fields);
        LocalDate by = check.date("by", "Review due by");
        String stage = fields.first("stage");
        String page = fields.first("page");
        var filter = new ClockFilter(
                retentionClass(fields),
                area(fields.first("area")),
                STAGES.contains(stage) ? ClockFilter.Stage.valueOf(stage) : null,
                by,
                page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
        return new FilterFields(filter, new Form(fields, check.errors()));
    }

    static @Nullable RetentionClass retentionClass(Fields fields) {
        String code = fields.first("class");
        return CLASSES.contains(code) ? RetentionClass.valueOf(code) : null;
    }

    String path(int page) {
        return KEPT.stream()
                .filter(name -> !form.value(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(form.value(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", Tabs.CLOCKS + "?", "page=" + page));
    }

    private static @Nullable AreaId area(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? new AreaId(UUID.fromString(typed))
                : null;
    }
}
