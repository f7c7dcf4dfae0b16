package concord.support;

import concord.cases.CaseOutline;
import concord.files.DocumentId;
import concord.platform.gate.PostId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers about consent in a case.
 *
 * @param adoptedOn when the panel adopted the case last: nothing is asked before; absent where it never did
 * @param child whether the person is under eighteen today
 * @param standing whether support may be given
 * @param askers the posts that can have asked
 * @param answers the newest first
 */
public record ConsentView(
        CaseOutline outline,
        @Nullable LocalDate adoptedOn,
        boolean child,
        boolean standing,
        List<PostChoice> askers,
        List<Answer> answers) {

    public ConsentView {
        askers = List.copyOf(askers);
        answers = List.copyOf(answers);
    }

    /** One answer, and its withdrawal where it was withdrawn. */
    public record Answer(
            int number,
            ConsentAnswer answer,
            AnsweredBy by,
            String relationship,
            PostId askedBy,
            String how,
            LocalDate on,
            boolean child,
            Capacity capacity,
            String capacityNote,
            List<DocumentId> documents,
            Signed signed,
            @Nullable Withdrawal withdrawal) {

        public Answer {
            documents = List.copyOf(documents);
        }
    }

    /** A withdrawal. The reason is empty where none was given. */
    public record Withdrawal(AnsweredBy by, LocalDate on, String reason, String sessions, Signed signed) {}
}
