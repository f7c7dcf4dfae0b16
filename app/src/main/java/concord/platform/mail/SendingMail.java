package concord.platform.mail;

import concord.platform.time.TimedWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, each mail in a transaction of its own. A mail that the server does not take is tried
 * again, at first after a minute, later after hours; one that is never taken is kept and marked.
 */
class SendingMail implements TimedWork {

    private final MailTable table;
    private final Postman postman;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendingMail(MailTable table, Postman postman, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.postman = postman;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "send-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        Instant until = clock.instant();
        while (sendOne(until)) {
            // each turn has moved one mail on: it is sent, or its next try is later than this run
        }
    }

    private boolean sendOne(Instant until) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var mail = table.next(until);
            mail.ifPresent(this::send);
            return mail.isPresent();
        }));
    }

    private void send(QueuedMail mail) {
        Instant now = clock.instant();
        if (postman.deliver(mail)) {
            table.sent(mail.id(), now);
        } else if (mail.isLastAttempt()) {
            table.givenUp(mail.id(), now);
        } else {
            table.failed(mail.id(), now.plus(Duration.ofMinutes(mail.minutesUntilNextTry())));
        }
    }
}
