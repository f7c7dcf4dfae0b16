package concord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.people.Equality.Characteristic;
import concord.people.Equality.How;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** F14: never blank, held apart, told in numbers only. */
@ConcordTest
class EqualityTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private PeopleScene scene;

    @BeforeEach
    void arrange() {
        scene = new PeopleScene(gate, database);
        database.asOwner().sql("delete from people.equality").update();
    }

    @Test
    void knowsNoBlankAnswer() {
        assertThatThrownBy(() -> new Equality(Characteristic.ETHNICITY, How.SELF, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Equality(Characteristic.ETHNICITY, How.PERCEIVED, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Equality(Characteristic.ETHNICITY, How.DECLINED, "A1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isReadByNobodyNotEvenByConcordItself() {
        answer(How.SELF, "A1");

        for (Acting reader : List.of(scene.officer, scene.guardian, scene.analyst, scene.teacher, Acting.system())) {
            assertThatThrownBy(() -> new RawSql(database).count(reader.post(), "select count(*) from people.equality"))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void isCountedForTheAnalystWithoutSmallNumbers() {
        answers(12, How.SELF, "A1");
        answers(7, How.SELF, "B1");
        answers(3, How.PERCEIVED, "A1");
        answers(2, How.DECLINED, null);

        assertThat(gate.ask(scene.analyst, new CountEquality(Characteristic.ETHNICITY))
                        .orThrow())
                .containsExactlyInAnyOrder(
                        new CountEquality.Row(How.SELF, "A1", 12),
                        new CountEquality.Row(How.SELF, "B1", 7),
                        new CountEquality.Row(How.PERCEIVED, "A1", null),
                        new CountEquality.Row(How.DECLINED, null, null));
    }

    @Test
    void withholdsASecondNumberWhereOneAloneWouldFollowFromTheTotal() {
        answers(12, How.SELF, "A1");
        answers(7, How.SELF, "B1");
        answers(3, How.NOT_ASKED, null);

        assertThat(gate.ask(scene.analyst, new CountEquality(Characteristic.ETHNICITY))
                        .orThrow())
                .containsExactlyInAnyOrder(
                        new CountEquality.Row(How.SELF, "A1", 12),
                        new CountEquality.Row(How.SELF, "B1", null),
                        new CountEquality.Row(How.NOT_ASKED, null, null));
    }

    @Test
    void isNotCountedForAnybodyElse() {
        answers(6, How.SELF, "A1");

        assertThat(gate.ask(scene.officer, new CountEquality(Characteristic.ETHNICITY)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(new RawSql(database)
                        .count(scene.officer.post(), "select count(*) from people.equality_counts('ETHNICITY')"))
                .isZero();
    }

    private void answers(int count, How how, @Nullable String value) {
        for (int i = 0; i < count; i++) {
            answer(how, value);
        }
    }

    private void answer(How how, @Nullable String value) {
        InvolvementId involvement =
                scene.referred(PersonDetails.called("Nobody", "Particular" + UUID.randomUUID()), scene.eastmere);
        gate.submit(
                        Acting.publicVisitor(),
                        new RecordEquality(involvement, List.of(new Equality(Characteristic.ETHNICITY, how, value))))
                .orThrow();
    }
}
