package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened to a request. Events are added and never changed; all that a request is follows from them. */
sealed interface RequestEvent {

    Stamp stamp();

    /** When, and as which post by whom. */
    record Stamp(Instant at, PostId post, @Nullable StaffId holder) {

        static Stamp of(Acting acting, Instant at) {
            return new Stamp(at, acting.post(), acting.holder());
        }
    }

    /** It was asked, of one post, for a day. */
    record Asked(Stamp stamp, PostId of, LocalDate due) implements RequestEvent {}

    /** Whoever was asked opened it for the first time. */
    record Seen(Stamp stamp) implements RequestEvent {}

    /** It was answered; the answers stand beside it. */
    record Answered(Stamp stamp) implements RequestEvent {}

    /** Whoever asked has opened the answer or the refusal. */
    record Read(Stamp stamp) implements RequestEvent {}

    /** It was refused. */
    record Refused(Stamp stamp, String reason, String words) implements RequestEvent {}

    /** It was given a later day. */
    record Extended(Stamp stamp, LocalDate due, String why, boolean byThoseAsked) implements RequestEvent {}

    /** It was taken one rung up. */
    record Escalated(Stamp stamp, PostId to, String why) implements RequestEvent {}

    /** It is no longer needed. */
    record Withdrawn(Stamp stamp, String why) implements RequestEvent {}

    /** Whoever was asked was reminded. */
    record Reminded(Stamp stamp) implements RequestEvent {}

    /** Its day passed without an answer. */
    record Overdue(Stamp stamp) implements RequestEvent {}
}
