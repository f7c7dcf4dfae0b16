package concord.platform;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the start-up with the address to open and with what the rooms have to add to it. */
@Component
class ReadyLine {

    private final Environment environment;
    private final ObjectProvider<ReadyNote> notes;

    ReadyLine(Environment environment, ObjectProvider<ReadyNote> notes) {
        this.environment = environment;
        this.notes = notes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println(text(port));
        }
    }

    /** The ready line, and below it each note in the order of the beans. */
    String text(String port) {
        StringBuilder text = new StringBuilder("Concord is ready at http://localhost:" + port);
        notes.orderedStream()
                .map(ReadyNote::text)
                .forEach(note -> text.append(System.lineSeparator()).append(note));
        return text.toString();
    }
}
