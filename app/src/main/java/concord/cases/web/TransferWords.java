package concord.cases.web;

import concord.cases.CasePaths;
import concord.cases.TransferId;
import concord.cases.TransferView;
import concord.cases.TransferredAway;
import concord.cases.frame.CaseHeads;
import concord.partnership.Area;
import concord.partnership.Areas;
import concord.platform.gate.AreaId;
import concord.platform.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts transfers into words. */
@Component
class TransferWords {

    private final Areas areas;
    private final CaseHeads heads;
    private final Clock clock;

    TransferWords(Areas areas, CaseHeads heads, Clock clock) {
        this.areas = areas;
        this.heads = heads;
        this.clock = clock;
    }

    TransferPage.Row row(TransferView view) {
        TransferView.Answered answer = view.answer();
        return new TransferPage.Row(
                view.reference(),
                path(view.id()),
                area(view.from()),
                area(view.to()),
                view.reason(),
                view.told(),
                Words.dateTime(view.offeredAt()) + ", by " + heads.post(view.offeredBy()),
                answer == null
                        ? null
                        : "%s on %s, by %s"
                                .formatted(
                                        answer.how().substring(0, 1).toUpperCase(Locale.UK)
                                                + answer.how().substring(1),
                                        Words.dateTime(answer.at()),
                                        heads.post(answer.by())),
                answer == null ? "" : took(view.to(), view.offeredAt(), answer.at()),
                answer == null ? null : answer.reason(),
                view.mine(),
                view.offeredByMe());
    }

    TransferredPage.Row row(TransferredAway.Line line) {
        return new TransferredPage.Row(
                line.reference(),
                area(line.from()),
                area(line.to()),
                Words.shortDate(line.acceptedAt()),
                took(line.to(), line.offeredAt(), line.acceptedAt()));
    }

    static String path(TransferId id) {
        return CasePaths.LIST + "/transfers/" + id.value();
    }

    private String area(AreaId area) {
        return areas.find(area).map(Area::name).orElse("An area that is no more");
    }

    /** From offer to answer, in working days of the receiving area (B10). */
    private String took(AreaId area, Instant offered, Instant answered) {
        int days = areas.get(area).workingDays().between(day(offered), day(answered));
        return days == 0 ? "on the same working day" : "after " + Words.count(days, "working day");
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
