package concord.sharing.web;

import concord.platform.gate.PostId;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.TypedDate;
import concord.sharing.Ask;
import concord.sharing.AskForInformation;
import concord.sharing.RequestProposal;
import concord.sharing.Told;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The form that asks a partner, as typed; it becomes a command or a list of what is wrong with it. */
record AskForm(Fields fields, RequestProposal proposal, GroundFields ground) {

    /** Rooms on the form for further things that the partner is told. */
    static final int MORE = 3;

    /** A proposal. Whoever is asked reads it, so it says nothing of the concern. */
    private static final String USUAL_PURPOSE =
            "To decide what support the person named below may need, after a concern about them was raised.";

    private static final int LINE = 200;
    private static final int LONGEST_VALUE = 2_000;

    /** Filled in with what the record's room knows, so that nobody types it twice. */
    static Fields begin(RequestProposal proposal, GroundFields ground) {
        RequestProposal.Known known = proposal.known();
        Fields fields = ground.filled(Fields.none(), USUAL_PURPOSE, ground.usualBasis());
        if (known == null) {
            return fields;
        }
        LocalDate born = known.dateOfBirth();
        TypedDate date = born == null ? TypedDate.EMPTY : TypedDate.of(born);
        return fields.with("name", known.name())
                .with("born-day", date.day())
                .with("born-month", date.month())
                .with("born-year", date.year());
    }

    FormCheck check() {
        var check = new FormCheck(fields);
        check.chosen("recipient", ids(proposal.posts()), "Select the post to ask");
        checkAsk(check);
        ground.check(check);
        check.required("name", "Enter the person’s name as it was stated").atMost("name", LINE, "The name");
        check.date("born", "Date of birth");
        checkMore(check);
        return check;
    }

    private void checkAsk(FormCheck check) {
        List<String> asked = lines();
        String question = GroundFields.typed(fields, "question");
        check.refuseIf(asked.isEmpty() && question.isEmpty(), "fields", "Enter what you need to know, or a question")
                .refuseIf(asked.size() > Ask.MOST_FIELDS, "fields", "Ask for " + Ask.MOST_FIELDS + " things or fewer")
                .refuseIf(
                        asked.stream().anyMatch(line -> line.length() > LINE),
                        "fields",
                        "Each line must be " + LINE + " characters or fewer. Use the question for more")
                .refuseIf(new HashSet<>(asked).size() < asked.size(), "fields", "Two lines are the same. Ask each once")
                .refuseIf(asked.contains(question), "question", "This is asked above already")
                .atMost("question", Ask.LONGEST_QUESTION, "The question");
    }

    private void checkMore(FormCheck check) {
        IntStream.rangeClosed(1, MORE).forEach(number -> {
            String label = "more-label-" + number;
            String value = "more-value-" + number;
            check.refuseIf(
                            fields.given(label) == null && fields.given(value) != null,
                            label,
                            "Say what this is, such as “School year”")
                    .refuseIf(
                            fields.given(label) != null && fields.given(value) == null,
                            value,
                            "Enter what they are told")
                    .atMost(label, LINE, "What it is")
                    .atMost(value, LONGEST_VALUE, "What they are told");
        });
    }

    /** After {@link #check} has found nothing wrong. */
    AskForInformation command(@Nullable LocalDate born) {
        RequestProposal.Known known = proposal.known();
        var recipient = new PostId(UUID.fromString(fields.first("recipient")));
        return new AskForInformation(
                proposal.about(),
                known == null ? null : known.person(),
                new Ask(recipient, lines(), GroundFields.typed(fields, "question")),
                new Told(GroundFields.typed(fields, "name"), born, more()),
                ground.read(fields));
    }

    private List<Told.Field> more() {
        return IntStream.rangeClosed(1, MORE)
                .filter(number -> fields.given("more-label-" + number) != null)
                .mapToObj(number -> new Told.Field(
                        fields.first("more-label-" + number), GroundFields.typed(fields, "more-value-" + number)))
                .toList();
    }

    private List<String> lines() {
        return fields.first("fields")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Set<String> ids(List<RequestProposal.Choice> choices) {
        return choices.stream().map(choice -> choice.id().toString()).collect(Collectors.toSet());
    }
}
