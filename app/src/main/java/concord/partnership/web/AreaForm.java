package concord.partnership.web;

import concord.partnership.LedBy;
import concord.partnership.RegisterArea;
import concord.platform.gate.AgencyId;
import concord.platform.time.WorkingCalendar;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What was typed to register an area. */
final class AreaForm {

    private final Fields fields;
    private final FormErrors errors;

    AreaForm(Fields fields) {
        this.fields = fields;
        this.errors = new FormCheck(fields)
                .required("name", "Enter the name of the area")
                .atMost("name", 200, "Name")
                .refuseIf(
                        !fields.first("code").strip().matches("[A-Z]{2,6}"),
                        "code",
                        "Code must be two to six capital letters, such as EAS")
                .refuseIf(Choice.of(fields, "council") == null, "council", "Select the council of the area")
                .chosen("led-by", names(LedBy.values()), "Select who manages cases in the area")
                .chosen("calendar", names(WorkingCalendar.values()), "Select the calendar of bank holidays")
                .errors();
    }

    FormErrors errors() {
        return errors;
    }

    /** To be asked for only where nothing is wrong. */
    RegisterArea command() {
        return new RegisterArea(
                fields.first("code"),
                fields.first("name"),
                LedBy.valueOf(fields.first("led-by")),
                new AgencyId(Objects.requireNonNull(Choice.of(fields, "council"))),
                Choice.all(fields, "forces").stream().map(AgencyId::new).collect(Collectors.toSet()),
                WorkingCalendar.valueOf(fields.first("calendar")));
    }

    static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
