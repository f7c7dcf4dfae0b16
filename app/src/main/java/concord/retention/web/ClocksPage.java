package concord.retention.web;

import concord.cases.CaseId;
import concord.partnership.Area;
import concord.platform.web.Form;
import concord.platform.web.Pager;
import concord.platform.web.Words;
import concord.platform.web.components.NavigationItem;
import concord.platform.web.components.Option;
import concord.retention.Clocks;
import concord.retention.RetentionClass;
import concord.retention.RetentionClock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The clocks of the areas in view.
 *
 * @param unclocked how many records were found without a clock; there must be none
 */
public record ClocksPage(Clocks clocks, Form form, Pager pager, List<Area> areas, int unclocked, LocalDate today) {

    public ClocksPage {
        areas = List.copyOf(areas);
    }

    public List<NavigationItem> tabs() {
        return Tabs.clocks();
    }

    public List<Option> classOptions() {
        return any(Arrays.stream(RetentionClass.values()).map(value -> Option.of(value.name(), value.words())));
    }

    public List<Option> areaOptions() {
        return any(areas.stream().map(area -> Option.of(area.id().value().toString(), area.name())));
    }

    public List<Option> stageOptions() {
        return any(Stream.of(
                Option.of("NOT_STARTED", "Has not started"),
                Option.of("RUNNING", "Runs"),
                Option.of("REVIEW_DUE", "Review is due")));
    }

    /**
     * The record by its reference, or by its kind and the day it was opened: a list of clocks names no person. A case has the
     * reference of its first referral, so it is called a case.
     */
    public String record(RetentionClock clock) {
        if (clock.reference() != null) {
            return clock.about().kind().equals(CaseId.KIND) ? "Case " + clock.reference() : clock.reference();
        }
        String kind = clock.about().kind().replace('-', ' ');
        return kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1) + " of "
                + Words.shortDate(clock.opened());
    }

    public String href(RetentionClock clock) {
        return "/" + clock.about().kind() + "s/" + clock.about().id();
    }

    public boolean isDue(RetentionClock clock) {
        RetentionClock.Running running = clock.running();
        return running != null && !running.reviewDue().isAfter(today);
    }

    private static List<Option> any(Stream<Option> options) {
        return Stream.concat(Stream.of(Option.of("", "All")), options).toList();
    }
}
