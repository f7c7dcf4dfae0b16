package concord.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.access.Seats;
import concord.partnership.Role;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.postgres.TestDatabase;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.ReferralId;
import concord.referrals.TriageClass;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second wall: what the application's role sees and may change in SQL, whatever the Gate would have said. */
@ConcordTest
class ReferralWallTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private JdbcClient jdbc;

    private RawSql plain;

    private GatewayBook book;
    private ReferralId referral;

    @BeforeEach
    void arrange() {
        plain = new RawSql(database);
        book = new GatewayBook(gate, database);
        referral = book.refer(
                GatewayBook.rareName(), GatewayBook.rareName(), new EvidenceStated(List.of(), List.of("A notebook")));
        book.checkPerson(referral, Answer.NOT_THE_SAME);
        book.deconflict(referral, DeconflictionAnswer.YES);
        book.assess(referral, ReferralFixtures.assessment(TriageClass.B, GatewayBook.rareName(), null))
                .orThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "happening",
                "subject",
                "referrer",
                "told",
                "statement",
                "evidence_named",
                "prompt",
                "person_check",
                "deconfliction",
                "assessment",
                "receipt"
            })
    void whatBelongsToAReferralIsSeenInItsAreaAndNowhereElse(String table) {
        Seats.Seat elsewhere = book.seats.seat(Role.GATEWAY_OFFICER, book.force, book.seats.area("POLICE"));

        assertThat(count(book.officer.post(), table)).isPositive();
        assertThat(count(elsewhere.post(), table)).isZero();
        assertThat(count(book.teacher.post(), table)).isZero();
        assertThat(count(Acting.PUBLIC_POST, table)).isZero();
    }

    @Test
    void aReferralIsSeenByItsAreaAndByNobodyOutsideTheGate() {
        assertThat(referralsSeenBy(book.officer.post())).isEqualTo(1);
        assertThat(referralsSeenBy(book.teacher.post())).isZero();
        assertThat(referralsSeenBy(Acting.PUBLIC_POST)).isZero();
        assertThat(jdbc.sql("select count(*) from referrals.referral")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void historyCannotBeRewritten() {
        for (String table : List.of("happening", "assessment", "sign_off", "statement", "deconfliction", "feedback")) {
            assertThatThrownBy(() -> plain.as(
                            book.officer.post(),
                            sql -> sql.sql("delete from referrals." + table).update()))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> plain.as(
                        book.officer.post(),
                        sql -> sql.sql("update referrals.assessment set reasons = 'Other'")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobodyWritesIntoAReferralOfAnotherArea() {
        Seats.Seat elsewhere = book.seats.seat(Role.GATEWAY_OFFICER, book.force, book.seats.area("POLICE"));

        assertThatThrownBy(() -> plain.as(elsewhere.post(), this::writeAStatement))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> plain.as(Acting.PUBLIC_POST, this::writeAStatement))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void deconflictionHasNoColumnThatCouldHoldAReason() {
        List<String> columns = database.asOwner().sql("""
                        select column_name || ' ' || data_type from information_schema.columns
                        where table_schema = 'referrals' and table_name = 'deconfliction'
                        """).query(String.class).stream()
                .map(Objects::requireNonNull)
                .toList();

        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "id uuid",
                        "referral_id uuid",
                        "answer text",
                        "trigger text",
                        "reviewer_post uuid",
                        "reviewer_staff uuid",
                        "at timestamp with time zone",
                        "rerun_due date");
        assertThatThrownBy(() -> database.asOwner()
                        .sql("update referrals.deconfliction set answer = 'HOLD: live operation'")
                        .update())
                .rootCause()
                .hasMessageContaining("deconfliction_says_yes_no_or_hold");
        assertThatThrownBy(() -> database.asOwner()
                        .sql("update referrals.deconfliction set trigger = 'He is known to us'")
                        .update())
                .rootCause()
                .hasMessageContaining("deconfliction_has_one_of_three_triggers");
    }

    @Test
    void thePersonAsStatedHasNoRoomForProtectedCharacteristics() {
        List<String> columns = database
                .asOwner()
                .sql("select column_name from information_schema.columns where table_schema = 'referrals'")
                .query(String.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();

        assertThat(columns)
                .noneMatch(column -> column.matches(".*(ethnic|religio|national|immigra|asylum|race|faith|disab).*"));
    }

    @Test
    void byAgreementAnotherAreaSeesAChronologyLineAndNotTheNarrative() {
        var other = book.seats.area("COUNCIL");
        Seats.Seat neighbour = book.seats.seat(Role.GATEWAY_OFFICER, book.force, other);
        UUID person = person();

        assertThat(chronology(neighbour.post(), person)).isZero();
        agree(other.value(), book.area.value());

        assertThat(chronology(neighbour.post(), person)).isEqualTo(1);
        assertThat(count(neighbour.post(), "statement")).isZero();
        assertThat(referralsSeenBy(neighbour.post())).isZero();
    }

    private UUID person() {
        return database.asOwner()
                .sql("select person_id from referrals.referral where id = :id")
                .param("id", referral.value())
                .query(UUID.class)
                .single();
    }

    private int chronology(PostId post, UUID person) {
        return plain.as(
                post,
                sql -> sql.sql("select count(*) from referrals.chronology_of(:person)")
                        .param("person", person)
                        .query(Integer.class)
                        .single());
    }

    private void agree(UUID one, UUID other) {
        UUID agreement = UUID.randomUUID();
        JdbcClient owner = database.asOwner();
        owner.sql(
                        "insert into partnership.sharing_agreement (id, title, from_day) values (:id, 'T', date '2020-01-01')")
                .param("id", agreement)
                .update();
        for (UUID area : List.of(one, other)) {
            owner.sql("insert into partnership.sharing_agreement_area (agreement_id, area_id) values (:id, :area)")
                    .param("id", agreement)
                    .param("area", area)
                    .update();
        }
    }

    private int writeAStatement(JdbcClient sql) {
        return sql.sql("""
                        insert into referrals.statement (id, referral_id, position, kind, text, how_known, added_at)
                        values (:id, :referral, 9, 'FACT', 'Made up', 'saw-or-heard', now())
                        """)
                .param("id", UUID.randomUUID())
                .param("referral", referral.value())
                .update();
    }

    private int count(PostId post, String table) {
        return plain.as(
                post,
                sql -> sql.sql("select count(*) from referrals." + table + " where referral_id = :id")
                        .param("id", referral.value())
                        .query(Integer.class)
                        .single());
    }

    private int referralsSeenBy(PostId post) {
        return plain.as(
                post,
                sql -> sql.sql("select count(*) from referrals.referral where id = :id")
                        .param("id", referral.value())
                        .query(Integer.class)
                        .single());
    }
}
