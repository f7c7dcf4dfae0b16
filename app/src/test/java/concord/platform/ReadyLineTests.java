package concord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.StandardEnvironment;

/** The last thing a start says. */
class ReadyLineTests {

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final ReadyLine line = new ReadyLine(new StandardEnvironment(), beans.getBeanProvider(ReadyNote.class));

    @Test
    void isTheAddress() {
        assertThat(line.text("8080")).isEqualTo("Concord is ready at http://localhost:8080");
    }

    @Test
    void carriesTheNotesOfTheRooms() {
        beans.registerSingleton("posts", (ReadyNote) () -> "You can sign in as …");

        assertThat(line.text("9000").lines())
                .containsExactly("Concord is ready at http://localhost:9000", "You can sign in as …");
    }
}
