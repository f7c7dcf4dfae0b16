package concord.faults;

import concord.access.Seats;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/** Identifiers of what one child has arranged, for the children after it. */
final class Scene {

    private static final int UUID_LENGTH = 36;

    private final Properties ids = new Properties();

    static Scene read(Path file) throws IOException {
        var scene = new Scene();
        try (Reader reader = Files.newBufferedReader(file)) {
            scene.ids.load(reader);
        }
        return scene;
    }

    void save(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            ids.store(writer, null);
        }
    }

    Scene put(String name, UUID id) {
        ids.setProperty(name, id.toString());
        return this;
    }

    Scene put(String name, Seats.Seat seat) {
        return put(name, seat.post().value())
                .put(name + ".holder", seat.holder().value())
                .put(name + ".agency", seat.agency().value());
    }

    Scene put(String name, int version) {
        ids.setProperty(name, Integer.toString(version));
        return this;
    }

    Scene put(String name, String text) {
        ids.setProperty(name, text);
        return this;
    }

    String text(String name) {
        return ids.getProperty(name);
    }

    UUID id(String name) {
        return UUID.fromString(ids.getProperty(name));
    }

    int number(String name) {
        return Integer.parseInt(ids.getProperty(name));
    }

    Acting acting(String seat) {
        return seat(seat).acting();
    }

    Seats.Seat seat(String name) {
        return new Seats.Seat(
                new PostId(id(name)), new StaffId(id(name + ".holder")), new AgencyId(id(name + ".agency")));
    }

    /** Whatever is named so: "case." for every case. */
    Stream<UUID> every(String prefix) {
        return ids.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .map(ids::getProperty)
                .filter(value -> value.length() == UUID_LENGTH)
                .map(UUID::fromString);
    }
}
