package concord.referrals.web.intake;

import concord.platform.web.Fields;
import concord.platform.web.TypedDate;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import concord.platform.web.components.SummaryRow;
import concord.referrals.web.intake.CheckPage.Card;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says all answers again in the order of the questions, each with the way to change it. */
final class Summary {

    private final Answers answers;
    private final Fields fields;
    private final Choices choices;

    private Summary(Answers answers, Choices choices) {
        this.answers = answers;
        this.fields = answers.fields();
        this.choices = choices;
    }

    static List<Card> of(Answers answers, Choices choices) {
        var summary = new Summary(answers, choices);
        return Arrays.stream(Question.values()).map(summary::card).toList();
    }

    /** The page of a question, from which one comes straight back. */
    static String change(Question question) {
        return question.href() + "?from=check";
    }

    private Card card(Question question) {
        List<SummaryRow> rows = switch (question) {
            case PERSON -> person();
            case WHERE -> where();
            case CONCERN -> concern();
            case OTHERS -> others();
            case EVIDENCE -> evidence();
            case SUPPORT -> support();
            case YOU -> you();
        };
        return new Card(question.title(), change(question), rows);
    }

    private List<SummaryRow> person() {
        return List.of(
                typed("First names", "given-name"),
                typed("Last name", "family-name"),
                typed("Other names", "other-names"),
                SummaryRow.of("Date of birth", date("date-of-birth")),
                typed("Age, if not known exactly", "age"),
                chosen("Gender", "gender", choices.genders()));
    }

    private List<SummaryRow> where() {
        return List.of(
                typed("Address", "address"),
                typed("Postcode", "postcode"),
                typed("School, college or work", "place"),
                chosen("Area", "area", choices.areas()));
    }

    private List<SummaryRow> concern() {
        return List.of(
                typed("What you saw or heard yourself", "seen"),
                chosen("How you know", "how-known", choices.howKnown()),
                SummaryRow.of("When you first noticed it", date("noticed")));
    }

    private List<SummaryRow> others() {
        return List.of(
                typed("What you were told", "told"),
                typed("Who told you", "told-by"),
                typed("What you think", "think"),
                typed("What else could explain it", "other-explanation"));
    }

    private List<SummaryRow> evidence() {
        String files = answers.files().stream().map(this::file).collect(Collectors.joining("\n"));
        return List.of(
                SummaryRow.of("Something online or on a phone", yesNo("online")),
                SummaryRow.of("Files attached", files),
                typed("What you cannot attach", "not-attached"));
    }

    private List<SummaryRow> support() {
        return List.of(
                typed("What may make the person vulnerable", "needs"),
                typed("Who else helps", "agencies"),
                SummaryRow.of("Have you told the person?", yesNo("person-told")),
                SummaryRow.of("Have you told a parent or carer?", yesNo("parents-told")),
                chosen("If not, why not", "why-not", choices.whyNot()),
                typed("More about why not", "why-not-more"));
    }

    private List<SummaryRow> you() {
        return List.of(
                typed("Your name", "name"),
                typed("Your job or role", "role"),
                typed("Your organisation", "organisation"),
                chosen("Where your concern comes from", "sector", choices.sectors()),
                chosen("How you know the person", "relationship", choices.relationships()),
                typed("Telephone or email", "contact"),
                SummaryRow.of("May we contact you?", yesNo("may-contact")),
                typed("Safeguarding lead", "lead"));
    }

    private String file(Attached file) {
        String kind = Choices.words(choices.evidenceKinds(), file.kind());
        boolean named = file.description().equals(file.name());
        return named ? file.name() + " (" + kind + ")" : file.name() + " (" + kind + "): " + file.description();
    }

    private SummaryRow typed(String key, String field) {
        return SummaryRow.of(key, fields.given(field));
    }

    private SummaryRow chosen(String key, String field, List<Option> options) {
        String value = fields.given(field);
        return SummaryRow.of(key, value == null ? null : Choices.words(options, value));
    }

    private @Nullable String yesNo(String field) {
        return switch (fields.first(field)) {
            case "yes" -> "Yes";
            case "no" -> "No";
            case "not-sure" -> "Not sure";
            case "does-not-apply" -> "Does not apply";
            default -> null;
        };
    }

    /** The date in words, or just what was typed where it is none. */
    private @Nullable String date(String field) {
        TypedDate typed = TypedDate.of(fields, field);
        return switch (typed.read(field)) {
            case TypedDate.Read.Empty() -> null;
            case TypedDate.Read.Right(LocalDate date) -> Words.date(date);
            case TypedDate.Read.Wrong(String _, TypedDate.Part _) ->
                String.join(" ", typed.day(), typed.month(), typed.year());
        };
    }
}
