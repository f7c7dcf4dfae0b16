package concord.sharing.domain;

import concord.people.PersonId;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.sharing.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests that the acting post may see, each with its history. Events are added here and nowhere else. */
@Component
class Requests {

    private final JdbcClient jdbc;

    Requests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InformationRequest> find(RequestId request) {
        return jdbc.sql("""
                        select r.*, r.area_id = any (access.areas_in_view()) as asks,
                               (platform.acting_post() = any (r.recipients)
                                or (r.asked_of_agency = access.acting_agency()
                                    and access.acting_role() = 'SAFEGUARDING_LEAD')) is true as was_asked
                        from sharing.request r
                        where r.id = :request
                        """)
                .param("request", request.value())
                .query((row, _) -> new InformationRequest(
                        request,
                        parties(row),
                        items(request),
                        history(request),
                        new Standpoint(row.getBoolean("asks"), row.getBoolean("was_asked"))))
                .optional();
    }

    /** Adds an event, and holds what follows from it in the request's own row for the lists. */
    void add(InformationRequest request, RequestEvent event) {
        History after = request.history().and(event);
        insert(request.id(), after.events().size(), EventRow.of(event));
        jdbc.sql("""
                        update sharing.request
                        set state = :state, due_on = :due, version = :version, recipients = :recipients,
                            unread = :unread
                        where id = :request
                        """)
                .param("state", after.state().name())
                .param("due", after.due())
                .param("version", after.version())
                .param("unread", after.isUnread())
                .param(
                        "recipients",
                        after.recipients().stream().map(PostId::value).toArray(UUID[]::new))
                .param("request", request.id().value())
                .update();
    }

    void insert(RequestId request, int number, EventRow event) {
        jdbc.sql("""
                        insert into sharing.request_event
                            (request_id, number, kind, at, post_id, staff_id, words, reason, due_on, to_post)
                        values (:request, :number, :kind, :at, :post, :staff, :words, :reason, :due, :to)
                        """)
                .param("request", request.value())
                .param("number", number)
                .param("kind", event.kind())
                .param("at", OffsetDateTime.ofInstant(event.stamp().at(), ZoneOffset.UTC))
                .param("post", event.stamp().post().value())
                .param(
                        "staff",
                        event.stamp().holder() == null
                                ? null
                                : event.stamp().holder().value())
                .param("words", event.words())
                .param("reason", event.reason())
                .param("due", event.dueOn())
                .param("to", event.toPost())
                .update();
    }

    History history(RequestId request) {
        List<RequestEvent> events = jdbc.sql("""
                        select kind, at, post_id, staff_id, words, reason, due_on, to_post
                        from sharing.request_event where request_id = :request order by number
                        """)
                .param("request", request.value())
                .query((row, _) -> EventRow.read(row).event())
                .list();
        return new History(events);
    }

    List<String> items(RequestId request) {
        return jdbc.sql("select item from sharing.request_item where request_id = :request order by position")
                .param("request", request.value())
                .query((row, _) -> row.getString("item"))
                .list();
    }

    private static InformationRequest.Parties parties(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new InformationRequest.Parties(
                new RecordRef(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                new AreaId(row.getObject("area_id", UUID.class)),
                person == null ? null : new PersonId(person),
                new PostId(row.getObject("asked_by", UUID.class)),
                agency(row.getObject("asking_agency", UUID.class)),
                new AgencyId(row.getObject("asked_of_agency", UUID.class)));
    }

    private static @Nullable AgencyId agency(@Nullable UUID agency) {
        return agency == null ? null : new AgencyId(agency);
    }
}
