package concord.platform.mail;

import concord.platform.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox. Outside of a transaction it refuses: a mail about something that may not have happened is none. */
@Component
class TableOutbox implements Outbox {

    private final MailTable table;
    private final Ids ids;
    private final Clock clock;

    TableOutbox(MailTable table, Ids ids, Clock clock) {
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public <L extends Enum<L> & Letter> void queue(MailAddress to, L letter, MailLink link) {
        var mail = new QueuedMail(
                ids.next(), to.value(), letter.subject(), letter.lines(), link.path(), clock.instant(), 0);
        table.insert(mail, letter.name());
    }
}
