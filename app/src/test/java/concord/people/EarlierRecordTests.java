package concord.people;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** F1: an earlier record is found however the name was spelt, over a real database. */
@ConcordTest
class EarlierRecordTests {

    private static final long SEED = 20_261_122;
    private static final int EACH = 60;
    private static final int OTHERS = 1500;

    /** The stated bar: of a hundred planted earlier records at least this many are among the first five shown. */
    private static final int BAR = 97;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Test
    void findsAPlantedEarlierRecordAmongTheFirstFiveWhateverTheSlip() {
        var scene = new PeopleScene(gate, database);
        var invented = new Invented(SEED);
        var random = new Random(SEED);
        var planted = new LinkedHashMap<InvolvementId, PersonDetails>();
        plant(scene, invented, Slip.values().length * EACH).forEach(planted::put);
        plant(scene, invented, OTHERS);

        var missed = new ArrayList<String>();
        var people = planted.entrySet().iterator();
        for (Slip slip : Slip.values()) {
            int found = 0;
            for (int i = 0; i < EACH; i++) {
                var person = people.next();
                found += isAmongTheFirstFive(scene, slip.on(person.getValue(), random), person.getKey()) ? 1 : 0;
            }
            if (found * 100 < BAR * EACH) {
                missed.add(slip + ": " + found + " of " + EACH);
            }
        }

        assertThat(missed).as("seed %d", SEED).isEmpty();
    }

    private Map<InvolvementId, PersonDetails> plant(PeopleScene scene, Invented invented, int count) {
        var details = new ArrayList<PersonDetails>();
        var commands = new ArrayList<RecordInvolvement>();
        for (int i = 0; i < count; i++) {
            PersonDetails person = invented.person();
            details.add(person);
            commands.add(new RecordInvolvement(
                    person,
                    InvolvementRole.SUBJECT,
                    i % 2 == 0 ? scene.eastmere : scene.northbrook,
                    PeopleScene.newRecord(),
                    "P-" + i,
                    PeopleScene.DAY,
                    scene.newKeyOnce()));
        }
        var planted = new LinkedHashMap<InvolvementId, PersonDetails>();
        var outcomes = gate.submitEach(scene.teacher, commands);
        for (int i = 0; i < count; i++) {
            planted.put(outcomes.get(i).orThrow(), details.get(i));
        }
        return planted;
    }

    private boolean isAmongTheFirstFive(PeopleScene scene, PersonDetails asked, InvolvementId wanted) {
        return gate.ask(scene.officer, new FindMatches(asked, 5)).orThrow().people().stream()
                .anyMatch(near -> near.nearest().equals(wanted));
    }
}
