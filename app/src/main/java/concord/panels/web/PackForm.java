package concord.panels.web;

import concord.panels.MeetingId;
import concord.panels.PackField;
import concord.panels.SendPack;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Version;
import concord.sharing.Ground;
import concord.sharing.Reply;
import concord.sharing.SevenQuestions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was typed into the form that sends a pack: which parts, why, on what basis, and the seven questions. */
final class PackForm {

    /** The fields of the seven questions in their order; the last is Concord's own doing. */
    private static final List<String> QUESTIONS = List.of(
            "purpose-legitimate", "identifies", "confidential", "consent", "public-interest", "right-information");

    private static final Set<String> REPLIES =
            Arrays.stream(Reply.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FIELDS =
            Arrays.stream(PackField.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Fields fields;
    private final FormErrors errors;

    PackForm(Fields fields, Set<String> bases) {
        this.fields = fields;
        var check = new FormCheck(fields)
                .refuseIf(fields.all("fields").isEmpty(), "fields", "Select what the pack holds")
                .offered("fields", FIELDS, "Select parts from the list")
                .required("purpose", "Say why this is shared")
                .atMost("purpose", Ground.LONGEST_PURPOSE, "The purpose")
                .chosen("basis", bases, "Select a lawful basis");
        QUESTIONS.forEach(question -> check.chosen(question, REPLIES, "Answer each of the questions"));
        this.errors = check.errors();
    }

    /** Filled in with what is usual; whether it is the right information is asked of whoever sends it. */
    static Fields usual(String basis) {
        Fields filled = Fields.none()
                .with("fields", FIELDS.toArray(String[]::new))
                .with("purpose", "To prepare the panel’s discussion and decision")
                .with("basis", basis);
        List<Reply> usual = SevenQuestions.asUsualUnderADuty().replies();
        for (int question = 0; question < QUESTIONS.size() - 1; question++) {
            filled = filled.with(QUESTIONS.get(question), usual.get(question).name());
        }
        return filled;
    }

    FormErrors errors() {
        return errors;
    }

    SendPack command(MeetingId meeting) {
        Stream<Reply> asked = QUESTIONS.stream().map(question -> Reply.valueOf(fields.first(question)));
        return new SendPack(
                meeting,
                Version.of(fields),
                fields.all("fields").stream().map(PackField::valueOf).collect(Collectors.toSet()),
                new Ground(
                        fields.first("purpose").replace("\r\n", "\n"),
                        fields.first("basis"),
                        SevenQuestions.of(
                                Stream.concat(asked, Stream.of(Reply.YES)).toList())));
    }
}
