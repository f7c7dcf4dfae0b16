package concord.people.web;

import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day as on which a person is read. It stands in the address: a day says nothing about anybody.
 *
 * @param on absent for today
 */
public record AsOn(@Nullable LocalDate on, Form form) {

    static AsOn of(Fields fields, Clock clock) {
        Fields day = Fields.none()
                .with("on-day", fields.first("on-day"))
                .with("on-month", fields.first("on-month"))
                .with("on-year", fields.first("on-year"));
        var check = new FormCheck(day);
        LocalDate typed = check.date("on", "The date");
        check.refuseIf(
                typed != null && typed.isAfter(LocalDate.now(clock)), "on", "The date must be today or in the past");
        var form = new Form(day, check.errors());
        return new AsOn(form.errors().isEmpty() ? typed : null, form);
    }

    /** The day in words; blank for today. */
    public String words() {
        return on == null ? "" : Words.date(on);
    }

    /** What follows a path so that its page reads as on the same day; blank for today. */
    public String query() {
        return on == null
                ? ""
                : "?on-day=%d&on-month=%d&on-year=%d".formatted(on.getDayOfMonth(), on.getMonthValue(), on.getYear());
    }
}
