package concord.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the command line. */
class OrderTests {

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("list.csv"), "Surname,Concern\n")
                .toString();
    }

    @Test
    void readsEveryOptionInEitherForm() {
        Order order =
                read("--as=sam", "--map", "concern=Notes, long,area=Town", "--id", "Ref", "--dry-run", "--data", "d");

        assertThat(order.map())
                .containsEntry(Field.CONCERN, "Notes, long")
                .containsEntry(Field.AREA, "Town")
                .containsEntry(Field.ID, "Ref");
        assertThat(order.as()).isEqualTo("sam");
        assertThat(order.dryRun()).isTrue();
        assertThat(order.data()).isEqualTo("d");
    }

    @Test
    void saysWhatIsWrongInASentence() throws IOException {
        refuses("does not know \"--dry\"", file, "--as", "sam", "--dry");
        refuses("--as needs a user name", file, "--as");
        refuses("Say who imports", file);
        refuses("There is no file", folder.resolve("none.csv").toString(), "--as", "sam");
        refuses("cannot be read", folder.toString(), "--as", "sam");
        refuses("--map does not know the field \"colour\"", file, "--as", "sam", "--map", "colour=Red");
        refuses("is there already", file, "--as", "sam", "--bad", file);
    }

    @Test
    void endsWithACodeOfItsOwnBeforeConcordIsOpened() throws IOException {
        var command = new ImportCommand(OrderTests.class, silent(), silent(), user -> "");

        assertThat(command.run(List.of("people", file))).isEqualTo(ImportCommand.NOT_UNDERSTOOD);
        assertThat(command.run(List.of("referrals", file, "--as", "sam")))
                .as("no rows")
                .isEqualTo(ImportCommand.DONE);
        Files.writeString(Path.of(file), "Colour\nred\n");
        assertThat(command.run(List.of("referrals", file, "--as", "sam"))).isEqualTo(ImportCommand.NOT_UNDERSTOOD);
    }

    private Order read(String... options) {
        var arguments = new ArrayList<>(List.of("referrals", file));
        arguments.addAll(List.of(options));
        return Order.read(arguments);
    }

    private static void refuses(String sentence, String... arguments) {
        var whole = new ArrayList<>(List.of("referrals"));
        whole.addAll(List.of(arguments));
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> Order.read(whole))
                .withMessageContaining(sentence);
    }

    private static PrintStream silent() {
        return new PrintStream(PrintStream.nullOutputStream());
    }
}
