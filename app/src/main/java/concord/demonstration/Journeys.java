package concord.demonstration;

import concord.cases.PanelDecision;
import concord.demonstration.Event.Kind;
import concord.demonstration.Journey.Discussion;
import concord.demonstration.Journey.Link;
import concord.demonstration.Journey.Work;
import concord.panels.AgendaPurpose;
import concord.platform.time.HouseClock;
import concord.platform.time.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Thinks out the journey of a case from its plot and its course. The same ones come out however often it is asked. */
final class Journeys {

    private static final int SIX_MONTHS = 6;
    private static final int TWELVE_MONTHS = 12;
    private static final long APART = 0xCA5E;
    private static final int MID_WAY = 100; // days of support after which the panel looks at it; ours
    private static final int BEFORE_THE_END = 45; // days before the end in which it does not look again

    private final Course course;
    private final PanelRow panel;
    private final WorkingDays days;
    private final SplittableRandom random;
    private final List<Link> links = new ArrayList<>();
    private final List<Event> work = new ArrayList<>();
    private Instant now;

    private Journeys(Plot plot, Course course, PanelRow panel, WorkingDays days, Instant opened) {
        this.course = course;
        this.panel = panel;
        this.days = days;
        this.random = new SplittableRandom(plot.seed() ^ APART);
        this.now = opened;
    }

    static Journey of(Strand strand, OpenedCase opened, PanelRow panel, WorkingDays days) {
        var journeys = new Journeys(strand.plot(), strand.course(), panel, days, opened.at());
        journeys.toThePanel();
        return new Journey(strand.plot(), opened.id(), strand.course(), panel, journeys.links);
    }

    private void toThePanel() {
        then(Kind.ASSESS, 3, 8);
        then(Kind.REFER, 0, 2);
        if (course.held()) {
            discussed(AgendaPurpose.DECISION, PanelDecision.HOLD);
        }
        discussed(AgendaPurpose.DECISION, course.decision());
        then(Kind.TELL_REFERRER, 1, 5);
        if (course.decision() == PanelDecision.ADOPT) {
            adopted();
        }
        endWork();
    }

    private void adopted() {
        if (course.ending() == Ending.REFUSED) {
            then(Kind.REFUSE, 3, 8);
            then(Kind.TELL_REFERRER, 1, 4);
            then(Kind.ASSESS_AGAIN, 2, 7);
        } else {
            then(Kind.CONSENT, 3, 8);
            then(Kind.WRITE_PLAN, 2, 6);
            then(Kind.APPROVE_PLAN, 1, 3);
            then(Kind.TELL_REFERRER, 1, 4);
            then(Kind.COMMISSION, 0, 2);
            support();
            if (course.move() != null) {
                return;
            }
        }
        discussed(course.hasConsentToTheEnd() ? AgendaPurpose.EXIT : AgendaPurpose.DECISION, PanelDecision.EXIT);
        then(Kind.CLOSE, 1, 4);
        then(Kind.TELL_REFERRER, 1, 4);
        if (course.followed()) {
            followUps();
        }
    }

    private void support() {
        LocalDate began = day();
        LocalDate ends = course.endOf(began);
        LocalDate withdrawn = withdrawn(began, ends);
        Course.Move move = course.move();
        LocalDate last = move != null ? move.on() : course.ending() == Ending.WITHDREW ? withdrawn : ends;
        given(began, ends).stream()
                .filter(event -> dayOf(event.at()).isBefore(last))
                .sorted(Comparator.comparing(Event::at))
                .forEach(work::add);
        midWay(began, last);
        now = PanelRow.at(days.plus(last, 0), LocalTime.of(10, random.nextInt(60)));
        if (move != null) {
            add(Kind.OFFER_TRANSFER);
            then(Kind.ACCEPT_TRANSFER, 1, 2);
            return;
        }
        switch (course.ending()) {
            case WITHDREW -> {
                add(Kind.WITHDRAW);
                then(Kind.TELL_REFERRER, 1, 4);
                then(Kind.CLOSE_ACTIONS, 0, 2);
            }
            case MOVED -> {
                add(Kind.STOP_SESSIONS);
                then(Kind.CLOSE_ACTIONS, 0, 2);
            }
            case LESSENED, REFUSED -> {}
        }
        then(Kind.ASSESS_AGAIN, 2, 7);
    }

    /** Where no story fixes it, after a third of the support or somewhat later. */
    private LocalDate withdrawn(LocalDate began, LocalDate ends) {
        long length = ends.toEpochDay() - began.toEpochDay();
        LocalDate day = began.plusDays(length / 3 + random.nextLong(length / 3));
        return course.withdrawnOn() == null ? day : course.withdrawnOn();
    }

    private List<Event> given(LocalDate began, LocalDate ends) {
        var given = new ArrayList<Event>();
        int gap = course.every(began).days();
        for (int number = 1; number <= course.delivered(); number++) {
            given.add(at(working(began.plusDays((long) gap * number)), 16, Kind.SESSION, number));
        }
        if (course.delivered() > 2 && random.nextInt(3) == 0) {
            given.add(at(working(began.plusDays(gap + 2L)), 17, Kind.MISS_SESSION, 0));
        }
        given.add(at(days.plus(began, 20 + random.nextInt(30)), 11, Kind.COMPLETE_ACTION, 1));
        if (course.delivered() == course.sessions()) {
            LocalDate after = working(began.plusDays((long) gap * course.sessions()));
            given.add(at(days.plus(after, 1), 12, Kind.COMPLETE_ACTION, 0));
        }
        for (LocalDate day = reviewAfter(began); day.isBefore(ends); day = reviewAfter(day)) {
            given.add(at(day, 13, Kind.REVIEW, 0));
        }
        return given;
    }

    private LocalDate reviewAfter(LocalDate day) {
        boolean late = random.nextDouble() < Calibration.LATE;
        return days.plus(day, late ? 70 : 45 + random.nextInt(12));
    }

    /** The panel looks at longer support once while it goes on; what comes later is told after that. */
    private void midWay(LocalDate began, LocalDate last) {
        Instant longEnough = PanelRow.at(began.plusDays(MID_WAY), LocalTime.NOON);
        LocalDate meeting = panel.meetingAfter(longEnough);
        if (!meeting.isBefore(last.minusDays(BEFORE_THE_END))) {
            return;
        }
        List<Event> later = work.stream()
                .filter(event -> event.at().isAfter(panel.opens(meeting)))
                .toList();
        work.removeAll(later);
        endWork();
        links.add(new Discussion(meeting, AgendaPurpose.REVIEW, PanelDecision.CONTINUE));
        work.addAll(later);
    }

    private void followUps() {
        LocalDate closed = dayOf(closing().at());
        for (int months : new int[] {SIX_MONTHS, TWELVE_MONTHS}) {
            boolean late = random.nextDouble() < Calibration.LATE;
            LocalDate about = closed.plusMonths(months).plusDays(late ? 18 : -random.nextInt(1, 12));
            now = PanelRow.at(days.plus(about, 0), LocalTime.of(10, random.nextInt(60)));
            work.add(new Event(now, Kind.FOLLOW_UP, months));
            then(Kind.TELL_REFERRER, 1, 4);
        }
    }

    private Event closing() {
        return work.stream()
                .filter(event -> event.kind() == Kind.CLOSE)
                .findFirst()
                .orElseThrow();
    }

    /** At the first meeting whose agenda is still open. */
    private void discussed(AgendaPurpose purpose, PanelDecision decision) {
        endWork();
        LocalDate meeting = panel.meetingAfter(now);
        links.add(new Discussion(meeting, purpose, decision));
        now = PanelRow.at(meeting, LocalTime.of(17, 0));
    }

    private void endWork() {
        if (!work.isEmpty()) {
            links.add(new Work(work));
            work.clear();
        }
    }

    private void then(Kind kind, int least, int most) {
        int wait = random.nextInt(least, most + 1) + (random.nextDouble() < Calibration.LATE ? 11 : 0);
        now = wait == 0
                ? now.plusSeconds(60L * random.nextInt(20, 90))
                : PanelRow.at(days.plus(day(), wait), LocalTime.of(8 + random.nextInt(9), random.nextInt(60)));
        add(kind);
    }

    private void add(Kind kind) {
        work.add(new Event(now, kind, 0));
    }

    private Event at(LocalDate day, int hour, Kind kind, int number) {
        return new Event(PanelRow.at(day, LocalTime.of(hour, random.nextInt(60))), kind, number);
    }

    /** The day, or the last working day before it: so no session is late because of a holiday. */
    private LocalDate working(LocalDate day) {
        return days.isWorkingDay(day) ? day : days.plus(day, -1);
    }

    private LocalDate day() {
        return dayOf(now);
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, HouseClock.LONDON);
    }
}
