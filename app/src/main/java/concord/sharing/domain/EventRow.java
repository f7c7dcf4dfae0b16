package concord.sharing.domain;

import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as its table holds it: one row for every kind. */
record EventRow(
        String kind,
        RequestEvent.Stamp stamp,
        String words,
        @Nullable String reason,
        @Nullable LocalDate dueOn,
        @Nullable UUID toPost) {

    private static final String BY_THOSE_ASKED = "by-those-asked";

    static EventRow of(RequestEvent event) {
        RequestEvent.Stamp stamp = event.stamp();
        return switch (event) {
            case RequestEvent.Asked asked ->
                new EventRow("ASKED", stamp, "", null, asked.due(), asked.of().value());
            case RequestEvent.Seen _ -> plain("SEEN", stamp, "");
            case RequestEvent.Answered _ -> plain("ANSWERED", stamp, "");
            case RequestEvent.Read _ -> plain("READ", stamp, "");
            case RequestEvent.Refused refused ->
                new EventRow("REFUSED", stamp, refused.words(), refused.reason(), null, null);
            case RequestEvent.Extended extended ->
                new EventRow(
                        "EXTENDED",
                        stamp,
                        extended.why(),
                        extended.byThoseAsked() ? BY_THOSE_ASKED : null,
                        extended.due(),
                        null);
            case RequestEvent.Escalated escalated ->
                new EventRow(
                        "ESCALATED",
                        stamp,
                        escalated.why(),
                        null,
                        null,
                        escalated.to().value());
            case RequestEvent.Withdrawn withdrawn -> plain("WITHDRAWN", stamp, withdrawn.why());
            case RequestEvent.Reminded _ -> plain("REMINDED", stamp, "");
            case RequestEvent.Overdue _ -> plain("OVERDUE", stamp, "");
        };
    }

    private static EventRow plain(String kind, RequestEvent.Stamp stamp, String words) {
        return new EventRow(kind, stamp, words, null, null, null);
    }

    static EventRow read(ResultSet row) throws SQLException {
        UUID staff = row.getObject("staff_id", UUID.class);
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new EventRow(
                row.getString("kind"),
                new RequestEvent.Stamp(
                        at,
                        new PostId(row.getObject("post_id", UUID.class)),
                        staff == null ? null : new StaffId(staff)),
                row.getString("words"),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("to_post", UUID.class));
    }

    RequestEvent event() {
        return switch (kind) {
            case "ASKED" -> new RequestEvent.Asked(stamp, to(), due());
            case "SEEN" -> new RequestEvent.Seen(stamp);
            case "ANSWERED" -> new RequestEvent.Answered(stamp);
            case "READ" -> new RequestEvent.Read(stamp);
            case "REFUSED" -> new RequestEvent.Refused(stamp, Objects.requireNonNull(reason), words);
            case "EXTENDED" -> new RequestEvent.Extended(stamp, due(), words, BY_THOSE_ASKED.equals(reason));
            case "ESCALATED" -> new RequestEvent.Escalated(stamp, to(), words);
            case "WITHDRAWN" -> new RequestEvent.Withdrawn(stamp, words);
            case "REMINDED" -> new RequestEvent.Reminded(stamp);
            case "OVERDUE" -> new RequestEvent.Overdue(stamp);
            default -> throw new IllegalStateException("No such kind of event: " + kind);
        };
    }

    private LocalDate due() {
        return Objects.requireNonNull(dueOn, "due_on is null");
    }

    private PostId to() {
        return new PostId(Objects.requireNonNull(toPost, "to_post is null"));
    }
}
