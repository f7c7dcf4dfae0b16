package concord.partnership.web;

import concord.partnership.SetTarget;
import concord.partnership.Step;
import concord.platform.gate.AreaId;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed to set a target. */
final class TargetForm {

    private final Fields fields;
    private final @Nullable LocalDate from;
    private final FormErrors errors;

    TargetForm(Fields fields) {
        this.fields = fields;
        String days = fields.first("days").strip();
        var check = new FormCheck(fields)
                .chosen("step", AreaForm.names(Step.values()), "Select a step")
                .refuseIf(
                        !days.matches("[0-9]{1,3}") || Integer.parseInt(days) > SetTarget.MOST,
                        "days",
                        "Working days must be a number between 0 and " + SetTarget.MOST);
        this.from = check.requiredDate("from", "First day", "Enter the first day on which it holds");
        this.errors = check.errors();
    }

    FormErrors errors() {
        return errors;
    }

    /** Absent where something is wrong. */
    @Nullable
    SetTarget command(@Nullable AreaId area) {
        return from == null || !errors.isEmpty()
                ? null
                : new SetTarget(
                        area,
                        Step.valueOf(fields.first("step")),
                        Integer.parseInt(fields.first("days").strip()),
                        from);
    }
}
