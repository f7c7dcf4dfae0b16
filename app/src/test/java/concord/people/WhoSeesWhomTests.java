package concord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** The second wall, asked in plain SQL as the application's role; and what the pages' queries make of it. */
@ConcordTest
class WhoSeesWhomTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private PeopleScene scene;
    private RawSql sql;
    private PersonDetails somebody;
    private InvolvementId referral;
    private PersonId person;

    @BeforeEach
    void arrange() {
        scene = new PeopleScene(gate, database);
        sql = new RawSql(database);
        somebody = PersonDetails.called("Bertram", "Umbleworthy")
                .born(Born.on(LocalDate.of(1991, 11, 5)))
                .livingAt(new Address("7 Nowhere Lane", "QX9 9ZZ"));
        referral = scene.referred(somebody, scene.eastmere);
        person = scene.answered(scene.officer, referral, Answer.NOT_THE_SAME).orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "birth", "address", "match_display", "link"})
    void factsAreSeenInTheirOwnAreaAndNowhereElse(String table) {
        String count = "select count(*) from people." + table + " where involvement_id = '" + referral.value() + "'";

        assertThat(sql.count(scene.officer.post(), count)).isOne();
        assertThat(sql.count(scene.chair.post(), count)).isOne();
        assertThat(sql.count(scene.northbrookOfficer.post(), count)).isZero();
        assertThat(sql.count(scene.southdaleOfficer.post(), count)).isZero();
        assertThat(sql.count(scene.farwayOfficer.post(), count)).isZero();
        assertThat(sql.count(scene.teacher.post(), count)).isZero();
        assertThat(sql.count(scene.analyst.post(), count)).isZero();
        assertThat(sql.count(Acting.PUBLIC_POST, count)).isZero();
        assertThat(sql.count(null, count)).isZero();
        assertThat(sql.count(Acting.SYSTEM_POST, count)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person where id = '%2$s'", "involvement where id = '%1$s'"})
    void personsAndInvolvementsAreSeenInTheirOwnAreaAndNowhereElse(String which) {
        String count = "select count(*) from people." + which.formatted(referral.value(), person.value());

        assertThat(sql.count(scene.officer.post(), count)).isOne();
        assertThat(sql.count(scene.northbrookOfficer.post(), count)).isZero();
        assertThat(sql.count(scene.southdaleOfficer.post(), count)).isZero();
        assertThat(sql.count(scene.teacher.post(), count)).isZero();
        assertThat(sql.count(null, count)).isZero();
    }

    @Test
    void lookingForEarlierRecordsReachesAreasWithAnAgreementInForceAndNoOthers() {
        assertThat(whileMatching(scene.northbrookOfficer.post())).isOne();
        assertThat(whileMatching(scene.southdaleOfficer.post())).isZero();
        assertThat(whileMatching(scene.farwayOfficer.post())).isZero();
        assertThat(whileMatching(scene.teacher.post())).isZero();
        assertThat(whileMatching(scene.analyst.post())).isZero();
        assertThat(whileMatching(Acting.PUBLIC_POST)).isZero();
        assertThat(whileMatching(null)).isZero();
    }

    @Test
    void anAgreementReachesToItsLastDayAndNoFurther() {
        String until = "update partnership.sharing_agreement set until_day = platform.today() %s where id in "
                + "(select agreement_id from partnership.sharing_agreement_area where area_id = '"
                + scene.northbrook.value() + "')";

        database.asOwner().sql(until.formatted("")).update();
        assertThat(whileMatching(scene.northbrookOfficer.post())).isOne();
        database.asOwner().sql(until.formatted("- 1")).update();
        assertThat(whileMatching(scene.northbrookOfficer.post())).isZero();
    }

    @Test
    void nearRecordsOfAnAgreementAreaAreShownAsSuchAndThoseOfOthersNotAtAll() {
        PersonDetails asked = PersonDetails.called("Bertram", "Umbelworthy").born(somebody.born());

        assertThat(near(scene.northbrookOfficer, asked)).singleElement().satisfies(found -> {
            assertThat(found.nearest()).isEqualTo(referral);
            assertThat(found.byAgreement()).isTrue();
            assertThat(found.references()).allMatch(Reference::byAgreement);
        });
        assertThat(near(scene.southdaleOfficer, asked)).isEmpty();
        assertThat(near(scene.farwayOfficer, asked)).isEmpty();
    }

    @Test
    void aPersonOfAnAgreementAreaIsFoundButTheirPageStaysTheirs() {
        assertThat(gate.ask(scene.northbrookOfficer, new ShowPerson(person)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    @Test
    void aPersonInTwoAreasIsSeenWithTheRecordsOfBothWhileTheAgreementHolds() {
        InvolvementId second = scene.referred(somebody, scene.northbrook);
        PersonId same =
                scene.answered(scene.northbrookOfficer, second, Answer.SAME).orThrow();

        PersonOnRecord seen =
                gate.ask(scene.northbrookOfficer, new ShowPerson(same)).orThrow();

        assertThat(same).isEqualTo(person);
        assertThat(seen.references()).extracting(Reference::byAgreement).containsExactlyInAnyOrder(false, true);
        endAgreement();
        assertThat(gate.ask(scene.northbrookOfficer, new ShowPerson(same))
                        .orThrow()
                        .references())
                .extracting(Reference::involvement)
                .containsExactly(second);
    }

    @Test
    void theWiderLookIsOverWhenTheSearchIs() {
        near(scene.northbrookOfficer, somebody);

        assertThat(sql.count(
                        scene.northbrookOfficer.post(),
                        "select count(*) from people.involvement where id = '" + referral.value() + "'"))
                .isZero();
    }

    @Test
    void aPostWritesUnderItsOwnNameOnly() {
        String forged = """
                insert into people.name (id, involvement_id, number, kind, given, family, recorded_at, recorded_by_post)
                values (gen_random_uuid(), '%s', 9, 'ALIAS', 'False', 'Name', now(), '%s')
                """.formatted(referral.value(), scene.officer.post().value());

        assertThatThrownBy(() ->
                        sql.as(scene.teacher.post(), jdbc -> jdbc.sql(forged).update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "birth", "address", "link", "match_display", "match_decision", "person"})
    void historyCannotBeRewritten(String table) {
        for (String change : List.of("update people." + table + " set id = id", "delete from people." + table)) {
            assertThatThrownBy(() -> sql.as(
                            scene.officer.post(), jdbc -> jdbc.sql(change).update()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void everyTableOfTheRoomsIsUnderRowLevelSecurity() {
        assertThat(database.asOwner().sql("""
                                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname in ('people', 'files') and c.relkind = 'r' and not c.relrowsecurity
                                """).query(String.class).list()).containsExactly("installation");
    }

    @Test
    void aSearchIsKeptForTheOneWhoSearchedAlone() {
        PersonSearchId search =
                gate.submit(scene.officer, new KeepSearch("Umbleworthy")).orThrow();

        assertThat(gate.ask(scene.officer, new KeptSearch(search)).orThrow()).isEqualTo("Umbleworthy");
        assertThat(gate.ask(scene.supervisor, new KeptSearch(search)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    private List<KnownPerson> near(Acting acting, PersonDetails asked) {
        return gate.ask(acting, new FindMatches(asked, 10)).orThrow().people().stream()
                .filter(found -> found.nearest().equals(referral))
                .toList();
    }

    private long whileMatching(@Nullable PostId post) {
        return sql.as(post, jdbc -> {
            RawSql.set(jdbc, "concord.purpose", "matching");
            return jdbc.sql("select count(*) from people.name where involvement_id = :id")
                    .param("id", referral.value())
                    .query(Long.class)
                    .single();
        });
    }

    private void endAgreement() {
        database.asOwner().sql("""
                        update partnership.sharing_agreement set until_day = platform.today() - 1
                        where id in (select agreement_id from partnership.sharing_agreement_area where area_id = :area)
                        """).param("area", scene.northbrook.value()).update();
    }
}
