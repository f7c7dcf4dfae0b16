package concord.sharing;

import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import java.time.LocalDate;
import java.util.List;

/** Requests as tests make them: valid by default, about an invented person with a name that is easy to search for. */
public final class RequestFixtures {

    public static final String FAMILY_NAME = "Quillfeather";
    public static final String ADDRESS = "17 Larkspur Rise";
    public static final String QUESTION = "Is Ottoline Quillfeather in any of your groups?";

    private RequestFixtures() {}

    public static Ground ground() {
        return new Ground(
                "To decide at the gateway whether Ottoline needs support",
                "public-task",
                SevenQuestions.asUsualUnderADuty());
    }

    public static AskForInformation asking(RecordRef about, PostId recipient) {
        return new AskForInformation(
                about,
                null,
                new Ask(recipient, List.of("Attendance this term", "Known to your safeguarding team"), QUESTION),
                new Told(
                        "Ottoline " + FAMILY_NAME,
                        LocalDate.of(2010, 3, 14),
                        List.of(new Told.Field("Address", ADDRESS))),
                ground());
    }

    public static AnswerRequest answering(RequestId request) {
        return new AnswerRequest(
                request,
                0,
                List.of(
                        new FieldAnswer("Attendance this term", FieldAnswer.Kind.GIVEN, "Ottoline came every day"),
                        new FieldAnswer("Known to your safeguarding team", FieldAnswer.Kind.NOT_HELD, ""),
                        new FieldAnswer(QUESTION, FieldAnswer.Kind.WITHHELD, "Under legal advice")),
                List.of(),
                ground());
    }
}
