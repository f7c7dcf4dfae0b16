package concord.sharing;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request as the acting post may see it.
 *
 * @param about the referral or case; absent for whoever was asked, who sees the request and nothing behind it
 * @param record where the referral or case is, for those who ask; absent where its room says nothing of it
 * @param basisWords the lawful basis in words
 * @param answers empty until it is answered
 * @param happenings everything that has happened to it, the oldest first
 */
public record RequestView(
        RequestLine line,
        int version,
        @Nullable RecordRef about,
        @Nullable Link record,
        Ask ask,
        Told told,
        Ground ground,
        String basisWords,
        List<FieldAnswer> answers,
        List<RecordRef> documents,
        List<Happening> happenings,
        Allowed allowed)
        implements Shown {

    public RequestView {
        answers = List.copyOf(answers);
        documents = List.copyOf(documents);
        happenings = List.copyOf(happenings);
    }

    @Override
    public List<RecordRef> shown() {
        return List.of(line.id().ref());
    }

    /** The way to a record, by its reference. */
    public record Link(String reference, String href) {}

    /**
     * What the acting post may do with it now.
     *
     * @param answer answer or refuse it
     * @param extend give it a later day
     * @param chase remind, escalate or withdraw it
     * @param latestDue the latest day that the acting post may extend it to; absent where there is no bound
     */
    public record Allowed(
            boolean answer,
            boolean extend,
            boolean chase,
            @Nullable LocalDate latestDue) {}

    /**
     * One thing that happened.
     *
     * @param what in words, beginning with a verb in the past: "Asked", "Escalated to …"
     * @param by the post and its agency, in words
     * @param words what was said with it, or empty
     */
    public record Happening(Instant at, String what, String by, String words) {}
}
