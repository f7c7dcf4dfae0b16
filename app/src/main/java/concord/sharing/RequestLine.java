package concord.sharing;

import concord.platform.gate.PostId;
import java.time.LocalDate;

/**
 * One request in a list. It names no person.
 *
 * @param reference as people say it, such as {@code IR-000123}
 * @param askedBy the asking post and its agency, in words
 * @param recipient the post that was asked first
 * @param recipientWords that post and its agency, in words
 * @param due the last day on which an answer is in time
 */
public record RequestLine(
        RequestId id,
        String reference,
        String askedBy,
        PostId recipient,
        String recipientWords,
        RequestState state,
        LocalDate askedOn,
        LocalDate due) {

    public boolean isOverdueOn(LocalDate day) {
        return state.isOpen() && day.isAfter(due);
    }
}
