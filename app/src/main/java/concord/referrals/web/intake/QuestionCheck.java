package concord.referrals.web.intake;

import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.components.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what must be put right on a question page. A short referral stays short: only a name, an area and a concern are
 * asked for; everything else may be left blank, and is refused only where it cannot be read or kept.
 */
@Component
class QuestionCheck {

    private static final int OLDEST = 120;
    private static final Set<String> YES_NO = Set.of("", "yes", "no");
    private static final Set<String> YES_NO_NOT_SURE = Set.of("", "yes", "no", "not-sure");
    private static final Set<String> YES_NO_ADULT = Set.of("", "yes", "no", "does-not-apply");

    /** Control characters but tab and line breaks, and the mark that stands for bytes that were no text. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFD&&[^\t\r\n]]");

    private final Clock clock;

    QuestionCheck(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong with the answers to one question, in the order of its fields. */
    FormErrors of(Question question, Answers answers, Choices choices) {
        var check = new FormCheck(answers.fields());
        switch (question) {
            case PERSON -> person(check, answers.fields(), choices);
            case WHERE -> where(check, answers.fields(), choices);
            case CONCERN -> concern(check, choices);
            case OTHERS -> others(check, answers.fields());
            case EVIDENCE -> evidence(check, answers, choices);
            case SUPPORT -> support(check, answers.fields(), choices);
            case YOU -> you(check, answers.fields(), choices);
        }
        question.fields().forEach(field -> readable(check, answers.fields(), field));
        return check.errors();
    }

    private void person(FormCheck check, Fields fields, Choices choices) {
        boolean nameless = fields.given("given-name") == null
                && fields.given("family-name") == null
                && fields.given("other-names") == null;
        check.refuseIf(nameless, "given-name", "Enter a name, or say how we can tell who it is")
                .atMost("given-name", Limits.LINE, "First names")
                .atMost("family-name", Limits.LINE, "Last name")
                .atMost("other-names", Limits.LINE, "Other names");
        notAfterToday(check, "date-of-birth", "Date of birth");
        String age = fields.given("age");
        check.refuseIf(age != null && !isAge(age), "age", "Age must be a whole number, like 15, from 0 to " + OLDEST)
                .offered("gender", withNone(choices.genders()), "Choose a gender from the list, or leave it blank");
    }

    private void where(FormCheck check, Fields fields, Choices choices) {
        String postcode = fields.given("postcode");
        check.atMost("address", Limits.LINES, "Address")
                .refuseIf(
                        postcode != null && Postcode.typed(postcode).isEmpty(),
                        "postcode",
                        "Enter a postcode, like ZZ1 2AB, or only its first half, or leave it blank")
                .atMost("place", Limits.LINE, "School, college or work")
                .chosen(
                        "area",
                        Choices.values(choices.areas()),
                        "Choose the area. If you do not know it, choose the area that you are in yourself");
    }

    private void concern(FormCheck check, Choices choices) {
        check.atMost("seen", Limits.ACCOUNT, "What you saw or heard")
                .offered("how-known", withNone(choices.howKnown()), "Choose how you know from the list");
        notAfterToday(check, "noticed", "The date you first noticed it");
    }

    private static void others(FormCheck check, Fields fields) {
        boolean nothingSaid =
                fields.given("seen") == null && fields.given("told") == null && fields.given("think") == null;
        check.refuseIf(
                        nothingSaid,
                        "told",
                        "Tell us what worries you: what you were told or think, or, on the page before, what you saw")
                .atMost("told", Limits.ACCOUNT, "What you were told")
                .atMost("told-by", Limits.LINE, "Who told you")
                .atMost("think", Limits.ACCOUNT, "What you think")
                .atMost("other-explanation", Limits.NOTE, "What else could explain it");
    }

    private static void evidence(FormCheck check, Answers answers, Choices choices) {
        check.offered("online", YES_NO_NOT_SURE, "Choose yes, no or not sure")
                .offered("kind", withNone(choices.evidenceKinds()), "Choose what the file is from the list")
                .atMost("description", Limits.LINE, "What the file shows");
        list(check, answers.fields(), "not-attached", Limits.LINES, "What you cannot attach");
    }

    private static void support(FormCheck check, Fields fields, Choices choices) {
        check.atMost("needs", Limits.ACCOUNT, "What may make the person vulnerable");
        list(check, fields, "agencies", Limits.LINE, "Who else helps");
        check.offered("person-told", YES_NO_ADULT, "Choose yes or no, or leave it blank")
                .offered("parents-told", YES_NO_ADULT, "Choose yes, no or does not apply, or leave it blank")
                .offered("why-not", withNone(choices.whyNot()), "Choose a reason from the list, or leave it blank")
                .atMost("why-not-more", Limits.NOTE, "More about why not");
    }

    private static void you(FormCheck check, Fields fields, Choices choices) {
        check.atMost("name", Limits.LINE, "Your name")
                .atMost("role", Limits.LINE, "Your job or role")
                .atMost("organisation", Limits.LINE, "Your organisation")
                .offered("sector", sectors(choices), "Choose where your concern comes from, or leave it blank")
                .offered(
                        "relationship",
                        withNone(choices.relationships()),
                        "Choose how you know the person from the list")
                .atMost("contact", Limits.LINE, "Telephone number or email address")
                .offered("may-contact", YES_NO, "Choose yes or no, or leave it blank")
                .refuseIf(
                        "yes".equals(fields.first("may-contact")) && fields.given("contact") == null,
                        "contact",
                        "Enter a telephone number or email address, or say that we may not contact you")
                .atMost("lead", Limits.LINE, "Safeguarding lead");
    }

    private void notAfterToday(FormCheck check, String field, String label) {
        @Nullable LocalDate date = check.date(field, label);
        check.refuseIf(
                date != null && date.isAfter(LocalDate.now(clock)), field, label + " must be today or in the past");
    }

    private static boolean isAge(String typed) {
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= OLDEST;
    }

    private static void list(FormCheck check, Fields fields, String field, int longest, String label) {
        List<String> lines = Lines.each(fields, field);
        check.refuseIf(lines.size() > Limits.ROWS, field, label + " must be " + Limits.ROWS + " lines or fewer")
                .refuseIf(
                        lines.stream().anyMatch(line -> line.codePointCount(0, line.length()) > longest),
                        field,
                        label + " must have " + longest + " characters or fewer on each line");
    }

    private static void readable(FormCheck check, Fields fields, String field) {
        boolean unreadable = fields.all(field).stream()
                .anyMatch(value -> UNREADABLE.matcher(value).find());
        check.refuseIf(unreadable, field, FormCheck.NO_TEXT);
    }

    private static Set<String> withNone(List<Option> options) {
        var values = new HashSet<>(Choices.values(options));
        values.add("");
        return values;
    }

    /** A practitioner's sector comes from the agency, which may be of one that the public is not offered. */
    private static Set<String> sectors(Choices choices) {
        var values = new HashSet<>(withNone(choices.sectors()));
        values.add(IntakeChoices.UNSPECIFIED);
        return values;
    }
}
