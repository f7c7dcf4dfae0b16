package concord.sharing.web;

import concord.files.StagedUploadId;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.sharing.AnswerRequest;
import concord.sharing.FieldAnswer;
import concord.sharing.RequestView;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The form that answers a request, as typed. */
record AnswerForm(Fields fields, RequestView view, GroundFields ground) {

    static final String UPLOADS = "upload";

    private static final int LONGEST_ANSWER = 10_000;
    private static final Set<String> KINDS =
            Arrays.stream(FieldAnswer.Kind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /** Filled in with the ground on which was asked: the answerer changes it where their own differs. */
    static Fields begin(RequestView view, GroundFields ground) {
        Fields fields = ground.filled(
                Fields.none(),
                "To answer request " + view.line().reference() + ": "
                        + view.ground().purpose(),
                view.ground().lawfulBasis());
        for (int item = 0; item < view.ask().items().size(); item++) {
            fields = fields.with(kind(item), FieldAnswer.Kind.GIVEN.name());
        }
        return fields;
    }

    static String kind(int item) {
        return "answer-" + item;
    }

    static String words(int item) {
        return "words-" + item;
    }

    FormCheck check() {
        var check = new FormCheck(fields);
        items().forEach(item -> check.chosen(kind(item), KINDS, "Say whether you hold this")
                .refuseIf(
                        needsWords(item) && fields.given(words(item)) == null,
                        words(item),
                        fields.first(kind(item)).equals(FieldAnswer.Kind.WITHHELD.name())
                                ? "Say why you do not share it"
                                : "Enter what you hold, or choose another answer")
                .atMost(words(item), LONGEST_ANSWER, "The answer"));
        ground.check(check);
        return check;
    }

    /** After {@link #check} has found nothing wrong. */
    AnswerRequest command(int version) {
        List<FieldAnswer> answers = items().mapToObj(this::answer).toList();
        return new AnswerRequest(view.line().id(), version, answers, uploads(fields), ground.read(fields));
    }

    /** Files that were staged with an earlier try of this form; what is no identifier is left out. */
    static List<StagedUploadId> uploads(Fields fields) {
        return fields.all(UPLOADS).stream()
                .filter(id -> id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(id -> new StagedUploadId(UUID.fromString(id)))
                .distinct()
                .toList();
    }

    private FieldAnswer answer(int item) {
        var kind = FieldAnswer.Kind.valueOf(fields.first(kind(item)));
        return new FieldAnswer(view.ask().items().get(item), kind, GroundFields.typed(fields, words(item)));
    }

    private boolean needsWords(int item) {
        return !fields.first(kind(item)).equals(FieldAnswer.Kind.NOT_HELD.name());
    }

    private IntStream items() {
        return IntStream.range(0, view.ask().items().size());
    }
}
