package concord.referrals.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.Refusal;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import concord.platform.web.components.Link;
import concord.referrals.CarriedOn;
import concord.referrals.NextStep;
import concord.referrals.OpenChronology;
import concord.referrals.ReadChronology;
import concord.referrals.ReferralChronology;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.ReferralTimeline;
import concord.referrals.ShowReferral;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The record of a referral: overview, timeline, chronology. */
@Controller
class OverviewPages {

    private final Gate gate;
    private final RecordHeads heads;
    private final Wording names;
    private final ObjectProvider<CarriedOn> carriedOn;

    OverviewPages(Gate gate, RecordHeads heads, Wording names, ObjectProvider<CarriedOn> carriedOn) {
        this.gate = gate;
        this.heads = heads;
        this.names = names;
        this.carriedOn = carriedOn;
    }

    @GetMapping(Addresses.ONE)
    ModelAndView overview(Acting acting, @PathVariable UUID id) {
        return switch (gate.ask(acting, new ShowReferral(new ReferralId(id)))) {
            case Outcome.Done<ReferralRecord>(ReferralRecord record) ->
                Pages.show("referrals/overview", overview(acting, record));
            case Outcome.Refused<ReferralRecord>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }

    @GetMapping(Addresses.ONE + "/timeline")
    ModelAndView timeline(Acting acting, @PathVariable UUID id) {
        var referral = new ReferralId(id);
        Outcome<TimelinePage> page = gate.ask(acting, new ShowReferral(referral))
                .then(record -> gate.ask(acting, new ReferralTimeline(referral))
                        .then(timeline -> Outcome.done(
                                TimelinePage.of(heads.of(record, RecordTab.TIMELINE), timeline, names::post))));
        return shown("referrals/timeline", page);
    }

    /** To open it is to have read it, and is noted (F2). */
    @GetMapping(Addresses.ONE + "/chronology")
    ModelAndView chronology(Acting acting, @PathVariable UUID id) {
        var referral = new ReferralId(id);
        Outcome<ChronologyPage> page = gate.ask(acting, new ShowReferral(referral))
                .then(record -> {
                    if (record.person() != null) {
                        gate.submit(acting, new OpenChronology(referral));
                    }
                    return gate.ask(acting, new ReadChronology(referral))
                            .then(chronology -> Outcome.done(chronology(record, chronology)));
                });
        return shown("referrals/chronology", page);
    }

    private static <P> ModelAndView shown(String template, Outcome<P> page) {
        return switch (page) {
            case Outcome.Done<P>(P done) -> Pages.show(template, done);
            case Outcome.Refused<P>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }

    private OverviewPage overview(Acting acting, ReferralRecord record) {
        NextStep next = record.next();
        String due = names.due(record.line().area(), next.due());
        boolean late = next.due() != null && names.today().isAfter(next.due());
        var step = new OverviewPage.Step(
                next.sentence(),
                due,
                late,
                next.ifNothing(),
                OverviewPage.button(record.line().id(), next));
        PostId referrer = record.content().referrerPost();
        return new OverviewPage(
                heads.of(record, RecordTab.OVERVIEW),
                record,
                step,
                OverviewPage.others(record),
                referrer == null ? "" : names.post(referrer),
                onward(acting, record));
    }

    private @Nullable Link onward(Acting acting, ReferralRecord record) {
        return carriedOn.stream()
                .flatMap(room -> room.of(record.line().id(), acting).stream())
                .map(onward -> Link.to(onward.href(), onward.words()))
                .findFirst()
                .orElse(null);
    }

    private ChronologyPage chronology(ReferralRecord record, ReferralChronology chronology) {
        List<ChronologyPage.Row> rows = chronology.lines().stream()
                .map(line -> new ChronologyPage.Row(
                        line.inView() ? ReferralPaths.of(line.referral()) : null,
                        line.reference().value(),
                        names.area(line.area()),
                        Words.shortDate(line.receivedOn()),
                        line.stage().words(),
                        line.outcome() == null
                                ? "No decision yet"
                                : line.outcome().words(),
                        line.decidedOn() == null ? "" : Words.shortDate(line.decidedOn()),
                        line.contact()))
                .toList();
        return new ChronologyPage(
                heads.of(record, RecordTab.CHRONOLOGY),
                rows,
                record.person() == null ? null : record.person().value(),
                OverviewPage.button(record.line().id(), record.next()));
    }
}
