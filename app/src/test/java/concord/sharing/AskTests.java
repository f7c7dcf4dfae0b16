package concord.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must never be asked cannot be said. */
class AskTests {

    private static final PostId SOMEBODY = new PostId(new UUID(1, 1));

    @Test
    void asksItsFieldsAndThenItsQuestion() {
        var ask = new Ask(SOMEBODY, List.of(" Attendance ", "Absences"), " Why? ");

        assertThat(ask.items()).containsExactly("Attendance", "Absences", "Why?");
    }

    @Test
    void refusesToAskNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ask(SOMEBODY, List.of(), " "));
    }

    @Test
    void refusesToAskTheSameTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ask(SOMEBODY, List.of("Name", " Name"), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ask(SOMEBODY, List.of("Name"), "Name "));
    }

    @Test
    void refusesToAskForEverything() {
        List<String> everything = IntStream.rangeClosed(0, Ask.MOST_FIELDS)
                .mapToObj(Integer::toString)
                .toList();

        assertThatIllegalArgumentException().isThrownBy(() -> new Ask(SOMEBODY, everything, ""));
    }

    @Test
    void namesTheFieldsThatAreToldAndNotWhatStandsInThem() {
        Told told = RequestFixtures.asking(new RecordRef("sample-record", UUID.randomUUID()), SOMEBODY)
                .told();

        assertThat(told.labels()).containsExactly("Name", "Date of birth", "Address");
    }
}
