package concord.platform.postgres;

import concord.platform.OwnerOnly;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port of the embedded server: the one of last time while it is free, else one the machine gives out. */
final class Port {

    private static final int ANY = 0;
    private static final int HIGHEST = 65_535;

    private final Path file;

    Port(Path file) {
        this.file = file;
    }

    int choose() throws IOException {
        int remembered = remembered();
        return isFree(remembered) ? remembered : given();
    }

    void remember(int port) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, OwnerOnly.file());
        }
        Files.writeString(file, Integer.toString(port));
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }

    private static int given() throws IOException {
        try (ServerSocket socket = new ServerSocket(ANY, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private int remembered() throws IOException {
        if (!Files.exists(file)) {
            return given();
        }
        String text = Files.readString(file).strip();
        boolean number = text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= HIGHEST;
        return number ? Integer.parseInt(text) : given();
    }
}
