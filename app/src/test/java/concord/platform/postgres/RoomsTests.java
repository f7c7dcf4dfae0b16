package concord.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordApplication;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The order of migrations is written down, because a room's SQL may stand on another's whose Java it does not call, and
 * because reading it saves the application a search of its own classes at each start.
 */
class RoomsTests {

    private static final List<String> LIBRARIES = List.of("matching", "ledger");

    private final ApplicationModules modules = ApplicationModules.of(ConcordApplication.class);

    @Test
    void namesEveryRoom() throws IOException {
        List<String> rooms = modules.stream()
                .map(room -> room.getIdentifier().toString())
                .filter(room -> !LIBRARIES.contains(room))
                .toList();

        assertThat(Rooms.inOrder()).containsAll(rooms);
    }

    @Test
    void placesEachRoomBelowThoseItUses() throws IOException {
        List<String> order = Rooms.inOrder();

        for (ApplicationModule room : modules) {
            room.getDirectDependencies(modules)
                    .uniqueModules()
                    .map(used -> used.getIdentifier().toString())
                    .filter(order::contains)
                    .forEach(used -> assertThat(order)
                            .as("%s uses %s", room.getIdentifier(), used)
                            .containsSubsequence(used, room.getIdentifier().toString()));
        }
    }
}
