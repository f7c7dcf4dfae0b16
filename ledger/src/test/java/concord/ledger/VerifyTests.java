package concord.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as an outsider meets it: what it says, and how it exits. */
class VerifyTests {

    private static final List<byte[]> ENTRIES = Logs.entries(20, 7);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        SignedCheckpoint signed = Logs.checkpoint(ENTRIES).sign(Logs.LOG_KEY).witness(Logs.WITNESS_KEY);
        try (OutputStream file = Files.newOutputStream(folder.resolve("log"))) {
            Export export = new Export(file, signed);
            for (byte[] entry : ENTRIES) {
                export.add(entry);
            }
            export.finish();
        }
        write("key.pem", Logs.LOG_KEY.verifyingKey().pem());
        write("witness.pem", Logs.WITNESS_KEY.verifyingKey().pem());
        write(
                "earlier",
                Logs.checkpoint(ENTRIES.subList(0, 9)).sign(Logs.LOG_KEY).text());
    }

    @Test
    void saysVerifiedAndExitsWithZero() {
        assertThat(run(path("log"), "--key", path("key.pem"))).isZero();

        assertThat(out.toString(UTF_8))
                .startsWith("VERIFIED: all 20 entries of concord.example/ledger")
                .contains("2026-11-22T09:00:00Z")
                .endsWith(System.lineSeparator());
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void checksWitnessAndEarlierCheckpointToo() {
        int exit = run(
                "--witness",
                "north.example/witness=" + path("witness.pem"),
                "--earlier",
                path("earlier"),
                "--key",
                path("key.pem"),
                path("log"));

        assertThat(exit).isZero();
        assertThat(out.toString(UTF_8)).contains("by concord.example/ledger and north.example/witness");
    }

    @Test
    void saysTheFirstBadLineAndExitsWithOne() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("log"));
        String spoilt = String.join("\n", lines).replaceFirst("\n7 ", "\n8 ") + "\n";
        write("log", spoilt);

        assertThat(run(path("log"), "--key", path("key.pem"))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).startsWith("NOT VERIFIED: line 17: expected entry 7");
    }

    @Test
    void exitsWithOneForALogSignedWithAnotherKey() {
        assertThat(run(path("log"), "--key", path("witness.pem"))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).startsWith("NOT VERIFIED: line 2: the checkpoint is not signed by");
    }

    @Test
    void exitsWithOneForAFileThatIsNoExport() {
        assertThat(run(path("key.pem"), "--key", path("key.pem"))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).startsWith("NOT VERIFIED: line 1: this is not a ledger export");
    }

    @Test
    void exitsWithTwoWhereItIsNotToldWhatToCheck() throws IOException {
        write(
                "forged",
                Logs.checkpoint(ENTRIES)
                        .sign(new SigningKey(Logs.ORIGIN, Logs.keys()))
                        .text());
        Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff});

        assertNotChecked("name the exported log");
        assertNotChecked("name the log's public key", path("log"));
        assertNotChecked("--key needs a value", path("log"), "--key");
        assertNotChecked("there is no option --kye", path("log"), "--kye", path("key.pem"));
        assertNotChecked("may be given once only", path("log"), path("log"));
        assertNotChecked("needs a name, an equals sign", "--witness", path("witness.pem"));
        assertNotChecked("there is no file", path("none"), "--key", path("key.pem"));
        assertNotChecked("there is no file", path("log"), "--key", path("none"));
        assertNotChecked("expected a public key in PEM", path("log"), "--key", path("log"));
        assertNotChecked("not text", path("log"), "--key", path("binary"));
        assertNotChecked("cannot be read", path(""), "--key", path("key.pem"));
        assertNotChecked("Line 1", path("log"), "--key", path("key.pem"), "--earlier", path("key.pem"));
        assertNotChecked("is not signed", path("log"), "--key", path("key.pem"), "--earlier", path("forged"));
    }

    private void assertNotChecked(String why, String... arguments) {
        err.reset();

        assertThat(run(arguments)).isEqualTo(2);

        assertThat(err.toString(UTF_8)).startsWith("NOT CHECKED: ").contains(why);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    private int run(String... arguments) {
        return new Verify(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(List.of(arguments));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
