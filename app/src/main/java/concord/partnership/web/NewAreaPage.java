package concord.partnership.web;

import concord.partnership.Agency;
import concord.partnership.LedBy;
import concord.platform.time.WorkingCalendar;
import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.List;

/** The page on which an area is registered. */
public record NewAreaPage(List<Agency> councils, List<Agency> forces, Attempt attempt) {

    public List<Option> ledBy() {
        return Arrays.stream(LedBy.values())
                .map(value -> Option.of(value.name(), value.words()))
                .toList();
    }

    public List<Option> calendars() {
        return Arrays.stream(WorkingCalendar.values())
                .map(value -> Option.of(value.name(), value.words()))
                .toList();
    }
}
