package concord.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.access.Seats;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.postgres.TestDatabase;
import concord.sharing.RequestFixtures;
import concord.sharing.RequestId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The second wall, by plain SQL as the application's role: whoever gets past the Gate still sees no more. */
@ConcordTest
class RequestRowSecurityTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private RawSql plain;

    private Cast cast;
    private RequestId request;

    @BeforeEach
    void arrange() {
        plain = new RawSql(database);
        cast = Cast.in(database);
        request = gate.submit(
                        cast.officer().acting(),
                        RequestFixtures.asking(cast.record(), cast.teacher().post()))
                .orThrow();
        gate.submit(cast.teacher().acting(), RequestFixtures.answering(request)).orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"request_event", "request_item", "told_field", "answer", "disclosure"})
    void eachTableIsSeenByBothSidesAndByNobodyElse(String table) {
        String sql = "select count(*) from sharing." + table + " where request_id = :id";
        Map<String, Seats.Seat> insiders = Map.of(
                "officer", cast.officer(),
                "senior", cast.senior(),
                "guardian", cast.guardian(),
                "teacher", cast.teacher(),
                "lead", cast.lead());
        Map<String, Seats.Seat> strangers = Map.of(
                "colleague", cast.colleague(),
                "other officer", cast.otherOfficer(),
                "other lead", cast.otherLead());

        insiders.forEach(
                (who, seat) -> assertThat(count(seat.post(), sql)).as(who).isPositive());
        strangers.forEach(
                (who, seat) -> assertThat(count(seat.post(), sql)).as(who).isZero());
        assertThat(count(null, sql)).as("nobody").isZero();
    }

    @Test
    void theRequestItselfIsSeenByBothSidesAndByNobodyElse() {
        String sql = "select count(*) from sharing.request where id = :id";

        assertThat(count(cast.officer().post(), sql)).isOne();
        assertThat(count(cast.teacher().post(), sql)).isOne();
        assertThat(count(cast.lead().post(), sql)).isOne();
        assertThat(count(cast.colleague().post(), sql)).isZero();
        assertThat(count(cast.otherOfficer().post(), sql)).isZero();
        assertThat(count(cast.otherLead().post(), sql)).isZero();
        assertThat(count(null, sql)).isZero();
    }

    /** It looks past the policies, so it must name no more than the policies show. */
    @Test
    void theWayToWhatAPostWasAskedNamesItToThatPostAndItsLeadAlone() {
        String asked = "select count(*) from sharing.asked_of_acting_post() a where a = :id";

        assertThat(count(cast.teacher().post(), asked)).isOne();
        assertThat(count(cast.lead().post(), asked)).isOne();
        for (Seats.Seat stranger : List.of(cast.officer(), cast.colleague(), cast.otherOfficer(), cast.otherLead())) {
            assertThat(count(stranger.post(), asked)).isZero();
        }
        assertThat(count(null, asked)).isZero();
    }

    @Test
    void aStrangerChangesNothing() {
        int changed = plain.as(
                cast.otherOfficer().post(),
                client -> client.sql("update sharing.request set state = 'WITHDRAWN' where id = :id")
                        .param("id", request.value())
                        .update());

        assertThat(changed).isZero();
    }

    @Test
    void nobodyMakesARequestForAnAreaThatIsNotTheirs() {
        assertThatThrownBy(() -> plain.as(
                        cast.otherOfficer().post(),
                        client -> client.sql("""
                                insert into sharing.request (id, about_kind, about_id, area_id, asked_by,
                                    asked_of_agency, recipients, told_name, asked_on, state, due_on)
                                values (:id, 'referral', :id, :area, :id, :id, array[:id], 'A', now(), 'ASKED', now())
                                """)
                                .param("id", UUID.randomUUID())
                                .param("area", cast.area().value())
                                .update()))
                .hasMessageContaining("request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"request_event", "request_item", "told_field", "answer", "answer_document", "disclosure"})
    void historyCannotBeRewritten(String table) {
        PostId officer = cast.officer().post();

        assertThatThrownBy(() -> plain.as(
                        officer,
                        client -> client.sql("delete from sharing." + table).update()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> plain.as(
                        officer,
                        client -> client.sql("update sharing." + table + " set request_id = request_id")
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    private int count(@Nullable PostId post, String sql) {
        return plain.as(
                post,
                client -> client.sql(sql)
                        .param("id", request.value())
                        .query(Integer.class)
                        .single());
    }
}
