package concord.sharing.web;

import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.sharing.Reply;
import concord.sharing.SevenQuestions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seven questions as fields of a form. The usual answers are filled in and in plain view; the sixth is left to the
 * sharer, because only a person can say that this is the right information; the last is Concord's own doing.
 */
public final class QuestionFields {

    private static final Set<String> REPLIES =
            Arrays.stream(Reply.values()).map(Reply::name).collect(Collectors.toUnmodifiableSet());

    private QuestionFields() {}

    /** One question that the sharer answers. */
    public record Question(String field, String text) {}

    public static final List<Question> ASKED = List.of(
            new Question("purpose-legitimate", "Is there a clear and legitimate purpose?"),
            new Question("identifies", "Does it let somebody know who the person is?"),
            new Question("confidential", "Is it confidential?"),
            new Question("consent", "Has the person consented?"),
            new Question("public-interest", "Without consent: is there enough public interest to share it?"),
            new Question("right-information", "Is it the right information, shared in the right way?"));

    static Fields usual(Fields fields) {
        Fields filled = fields;
        List<Reply> usual = SevenQuestions.asUsualUnderADuty().replies();
        for (int question = 0; question < ASKED.size() - 1; question++) {
            filled =
                    filled.with(ASKED.get(question).field(), usual.get(question).name());
        }
        return filled;
    }

    static void check(FormCheck check) {
        ASKED.forEach(question -> check.chosen(question.field(), REPLIES, "Answer the question: " + question.text()));
    }

    /** After {@link #check} has found nothing wrong. */
    static SevenQuestions read(Fields fields) {
        Stream<Reply> asked = ASKED.stream().map(question -> Reply.valueOf(fields.first(question.field())));
        return SevenQuestions.of(Stream.concat(asked, Stream.of(Reply.YES)).toList());
    }
}
