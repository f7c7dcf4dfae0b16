package concord.sharing.domain;

import concord.platform.Ids;
import concord.sharing.Ask;
import concord.sharing.AskForInformation;
import concord.sharing.RequestId;
import concord.sharing.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a new request with what it asks and what it tells. */
@Component
class NewRequests {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Requests requests;
    private final RequestDays days;

    NewRequests(JdbcClient jdbc, Ids ids, Requests requests, RequestDays days) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.requests = requests;
        this.days = days;
    }

    RequestId insert(AskForInformation command, AskingRules.Allowed allowed) {
        var request = new RequestId(ids.next());
        insertRequest(request, command, allowed);
        insertItems(request, command.ask());
        insertTold(request, command.told());
        var asked = new RequestEvent.Asked(allowed.stamp(), command.ask().recipient(), allowed.due());
        requests.insert(request, 1, EventRow.of(asked));
        return request;
    }

    private void insertRequest(RequestId request, AskForInformation command, AskingRules.Allowed allowed) {
        InformationRequest.Parties parties = allowed.parties();
        LocalDate today = days.today();
        jdbc.sql("""
                        insert into sharing.request
                            (id, about_kind, about_id, area_id, person_id, asked_by, asking_agency, asked_of_agency,
                             recipients, told_name, told_birth, asked_on, state, due_on)
                        values (:id, :aboutKind, :aboutId, :area, :person, :askedBy, :askingAgency, :askedOf,
                                :recipients, :name, :birth, :today, 'ASKED', :due)
                        """)
                .param("id", request.value())
                .param("aboutKind", parties.about().kind())
                .param("aboutId", parties.about().id())
                .param("area", parties.area().value())
                .param(
                        "person",
                        parties.person() == null ? null : parties.person().value())
                .param("askedBy", parties.askedBy().value())
                .param(
                        "askingAgency",
                        parties.askingAgency() == null
                                ? null
                                : parties.askingAgency().value())
                .param("askedOf", parties.askedOf().value())
                .param("recipients", new UUID[] {command.ask().recipient().value()})
                .param("name", command.told().name())
                .param("birth", command.told().dateOfBirth())
                .param("today", today)
                .param("due", allowed.due())
                .update();
    }

    private void insertItems(RequestId request, Ask ask) {
        List<String> items = ask.items();
        for (int position = 0; position < items.size(); position++) {
            jdbc.sql("""
                            insert into sharing.request_item (request_id, position, item, question)
                            values (:request, :position, :item, :question)
                            """)
                    .param("request", request.value())
                    .param("position", position)
                    .param("item", items.get(position))
                    .param("question", position >= ask.fields().size())
                    .update();
        }
    }

    private void insertTold(RequestId request, Told told) {
        for (int position = 0; position < told.more().size(); position++) {
            Told.Field field = told.more().get(position);
            jdbc.sql("""
                            insert into sharing.told_field (request_id, position, label, value)
                            values (:request, :position, :label, :value)
                            """)
                    .param("request", request.value())
                    .param("position", position)
                    .param("label", field.label())
                    .param("value", field.value())
                    .update();
        }
    }
}
