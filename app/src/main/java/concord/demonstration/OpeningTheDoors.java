package concord.demonstration;

import concord.platform.time.TimedWorkRunner;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the demonstration ready at its first start, before anybody is told that they may come in. */
@Component
@Profile("demo")
class OpeningTheDoors implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningTheDoors.class);

    private final Chapters chapters;
    private final Founding founding;
    private final Backlog backlog;
    private final Stories stories;
    private final Administrator administrator;
    private final TimedWorkRunner timedWork;
    private final boolean populated;
    private final boolean rehearsed;

    OpeningTheDoors(
            Chapters chapters,
            Founding founding,
            Backlog backlog,
            Stories stories,
            Administrator administrator,
            TimedWorkRunner timedWork,
            @Value("${concord.demo.data:true}") boolean populated,
            @Value("${concord.rehearsal:false}") boolean rehearsed) {
        this.chapters = chapters;
        this.founding = founding;
        this.backlog = backlog;
        this.stories = stories;
        this.administrator = administrator;
        this.timedWork = timedWork;
        this.populated = populated;
        this.rehearsed = rehearsed;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = chapters.end();
        if (!populated) {
            chapters.once("administrator", () -> administrator.appoint(today));
            return;
        }
        if (chapters.once("region", () -> founding.tell(today))) {
            LOG.info("The fictional region stands. No person and no place in it is real.");
        }
        if (rehearsed) {
            backlog.rehearse(today);
            return;
        }
        backlog.tell(today);
        stories.tell(today);
        if (chapters.once("what the hour brings", () -> {})) {
            timedWork.runAll();
        }
    }
}
