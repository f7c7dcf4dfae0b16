package concord.platform.mail;

import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Shows the outbox in the demonstration, and nowhere else. */
@Component
class ReadingMail implements QueryHandler<ReadMail, List<MailEntry>> {

    private static final int MOST_SHOWN = 200;

    private final MailTable table;
    private final boolean isDemonstration;

    ReadingMail(MailTable table, Environment environment) {
        this.table = table;
        this.isDemonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public Outcome<List<MailEntry>> answer(ReadMail query, Acting acting) {
        return isDemonstration ? Outcome.done(table.newest(MOST_SHOWN)) : Outcome.refused(new GateRefusal.NotFound());
    }
}
