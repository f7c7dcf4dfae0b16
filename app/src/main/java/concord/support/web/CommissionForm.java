package concord.support.web;

import static java.util.Objects.requireNonNull;

import concord.platform.web.Answers;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.sharing.Ground;
import concord.sharing.Reply;
import concord.sharing.SevenQuestions;
import concord.sharing.Told;
import concord.support.Frequency;
import concord.support.Length;
import concord.support.SessionsView;
import concord.support.SessionsWanted;
import concord.vocabulary.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form that commissions sessions, as typed; it becomes what is wanted, or a list of what is wrong with it. */
final class CommissionForm {

    private static final String LAST_QUESTION = "right-information";
    private static final int LONGEST_VALUE = 2_000;

    private final Fields fields;
    private final FormErrors errors;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final @Nullable LocalDate born;

    CommissionForm(Fields fields, SessionsView view, SupportWords words) {
        this.fields = fields;
        var check = new FormCheck(fields)
                .chosen("provider", SupportWords.ids(view.providers()), "Select the provider")
                .required("purpose", "Enter what the sessions are for")
                .atMost("purpose", Length.NOTE, "What the sessions are for")
                .refuseIf(number(fields) < 1, "sessions", "Enter how many sessions, from 1 to " + SessionsWanted.MOST)
                .refuseIf(
                        number(fields) > SessionsWanted.MOST,
                        "sessions",
                        "Enter how many sessions, from 1 to " + SessionsWanted.MOST)
                .chosen("every", ConsentPages.names(Frequency.values()), "Select how often");
        this.from = check.requiredDate("from", "The first day", "Enter the first day");
        this.until = check.requiredDate("until", "The last day", "Enter the last day");
        check.refuseIf(
                        from != null && until != null && until.isBefore(from),
                        "until",
                        "The last day must not be before the first")
                .required("name", "Enter the name that the provider is told")
                .atMost("name", Length.LINE, "The name");
        this.born = check.date("born", "Date of birth");
        check.refuseIf(
                        fields.given("more-label") == null != (fields.given("more-value") == null),
                        "more-label",
                        "Say both what it is and what the provider is told")
                .atMost("more-label", Length.LINE, "What it is")
                .atMost("more-value", LONGEST_VALUE, "What the provider is told")
                .required("why", "Say why the provider is told this")
                .atMost("why", Ground.LONGEST_PURPOSE, "Why the provider is told this")
                .chosen("basis", words.codes(Lists.LAWFUL_BASIS), "Select a lawful basis")
                .chosen(
                        LAST_QUESTION,
                        Set.of(Reply.YES.name(), Reply.NO.name()),
                        "Answer the question: Is it the right information, shared in the right way?");
        this.errors = check.errors();
    }

    /** Filled in with what the case knows, so that nobody types it twice. */
    static Fields begin(SessionsView view, SupportWords words) {
        LocalDate born = view.born().day();
        Fields fields = Answers.with(Fields.none(), "from", words.today())
                .with("every", Frequency.WEEKLY.name())
                .with("name", view.name())
                .with("why", "To give the support that the person agreed to.")
                .with("basis", words.choices(Lists.LAWFUL_BASIS).getFirst().value());
        return born == null ? fields : Answers.with(fields, "born", born);
    }

    FormErrors errors() {
        return errors;
    }

    /** After nothing was found wrong. */
    SessionsWanted wanted() {
        String label = fields.given("more-label");
        List<Told.Field> more =
                label == null ? List.of() : List.of(new Told.Field(label, SupportSheets.typed(fields, "more-value")));
        return new SessionsWanted(
                SupportSheets.post(fields, "provider"),
                SupportSheets.typed(fields, "purpose"),
                number(fields),
                Frequency.valueOf(fields.first("every")),
                requireNonNull(from),
                requireNonNull(until),
                new Told(SupportSheets.typed(fields, "name"), born, more),
                new Ground(SupportSheets.typed(fields, "why"), fields.first("basis"), checked()));
    }

    /** Consent stands, or nothing is commissioned; what is asked here is what only a person can say. */
    private SevenQuestions checked() {
        return new SevenQuestions(
                Reply.YES,
                Reply.YES,
                Reply.YES,
                Reply.YES,
                Reply.NOT_APPLICABLE,
                Reply.valueOf(fields.first(LAST_QUESTION)),
                Reply.YES);
    }

    private static int number(Fields fields) {
        String typed = fields.first("sessions").strip();
        return typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : 0;
    }
}
