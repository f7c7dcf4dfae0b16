package concord;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms keep to their doors: no room uses one below it, and none looks behind another's door. */
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(ConcordApplication.class);

    @Test
    void noRoomUsesOneBelowItOrLooksBehindAnothersDoor() {
        rooms.verify();
    }
}
