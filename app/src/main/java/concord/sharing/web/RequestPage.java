package concord.sharing.web;

import concord.files.StagedUpload;
import concord.platform.gate.Refusal;
import concord.platform.web.Form;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import concord.platform.web.components.SummaryRow;
import concord.platform.web.components.TimelineEntry;
import concord.sharing.FieldAnswer;
import concord.sharing.RequestView;
import concord.sharing.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request on one page, answerable there.
 *
 * @param form the answer as typed; empty for those who may not answer
 * @param staged files that were sent with an earlier try
 */
public record RequestPage(
        RequestView view,
        Form form,
        List<Option> bases,
        List<StagedUpload> staged,
        @Nullable Refusal refusal,
        LocalDate today) {

    public RequestPage {
        bases = List.copyOf(bases);
        staged = List.copyOf(staged);
    }

    public String path() {
        return path(view);
    }

    static String path(RequestView view) {
        return "/requests/" + view.line().id().value();
    }

    /** What was typed into the form of somebody whom another was quicker than: there is no form any more. */
    public List<SummaryRow> typedInVain() {
        if (view.allowed().answer()) {
            return List.of();
        }
        var rows = new ArrayList<SummaryRow>();
        for (int item = 0; item < view.ask().items().size(); item++) {
            String words = form.value(wordsField(item));
            if (!words.isBlank()) {
                rows.add(SummaryRow.of(view.ask().items().get(item), words));
            }
        }
        return rows;
    }

    public boolean isOverdue() {
        return view.line().isOverdueOn(today);
    }

    public String due() {
        return Words.date(view.line().due());
    }

    public List<SummaryRow> about() {
        var rows = new ArrayList<SummaryRow>();
        if (view.record() != null) {
            rows.add(SummaryRow.of("About", view.record().reference()));
        }
        rows.add(SummaryRow.of("Asked by", view.line().askedBy()));
        rows.add(SummaryRow.of("Asked of", view.line().recipientWords()));
        rows.add(SummaryRow.of("Why it is asked", view.ground().purpose()));
        rows.add(SummaryRow.of("Lawful basis", view.basisWords()));
        rows.add(SummaryRow.of("Asked on", Words.date(view.line().askedOn())));
        rows.add(SummaryRow.of("Due", due()));
        rows.add(SummaryRow.of("Where it stands", view.line().state().words()));
        return rows;
    }

    /** What the partner is told of the person, field by field. */
    public List<SummaryRow> told() {
        Told told = view.told();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Name, as stated", told.name()));
        rows.add(SummaryRow.of(
                "Date of birth", told.dateOfBirth() == null ? "Not known" : Words.date(told.dateOfBirth())));
        told.more().forEach(field -> rows.add(SummaryRow.of(field.label(), field.value())));
        return rows;
    }

    public List<SummaryRow> answers() {
        return view.answers().stream()
                .map(answer -> SummaryRow.of(answer.item(), words(answer)))
                .toList();
    }

    private static String words(FieldAnswer answer) {
        String kind = answer.kind().words();
        return switch (answer.kind()) {
            case GIVEN -> answer.words();
            case NOT_HELD, WITHHELD -> answer.words().isEmpty() ? kind : kind + ". " + answer.words();
        };
    }

    public List<TimelineEntry> history() {
        return view.happenings().reversed().stream()
                .map(happening -> new TimelineEntry(
                        happening.what(),
                        happening.by(),
                        happening.at().toString(),
                        Words.dateTime(happening.at()),
                        happening.words().isEmpty() ? null : output -> output.writeUserContent(happening.words())))
                .toList();
    }

    public String kindField(int item) {
        return AnswerForm.kind(item);
    }

    public String wordsField(int item) {
        return AnswerForm.words(item);
    }

    public List<Option> kinds() {
        return Arrays.stream(FieldAnswer.Kind.values())
                .map(kind -> Option.of(kind.name(), kind.words()))
                .toList();
    }
}
