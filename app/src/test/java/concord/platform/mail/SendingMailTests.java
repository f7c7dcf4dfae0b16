package concord.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import concord.ConcordTest;
import concord.platform.Ids;
import concord.platform.postgres.TestDatabase;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** From the outbox to a real SMTP server, and what happens where that server is not there. */
@ConcordTest
class SendingMailTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailTable table;

    @Autowired
    private Ids ids;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestDatabase database;

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InstantSource time = now::get;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private MailAddress reader;
    private SendingMail sending;

    @BeforeEach
    void startTheServer() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        reader = new MailAddress("reader-" + UUID.randomUUID() + "@school.example");
        var settings =
                new MailSettings("concord@partnership.example", URI.create("https://concord.partnership.example"));
        sending = new SendingMail(table, new SmtpPostman(sender, settings), transaction, clock);
        database.asOwner()
                .sql("update platform.mail set given_up_at = now() where sent_at is null")
                .update();
    }

    @AfterEach
    void stopTheServer() {
        server.stop();
    }

    @Test
    void sendsWhatWaitsOnceAndNotAgain() throws Exception {
        queue();

        sending.run();
        sending.run();

        assertThat(received()).hasSize(1);
        MimeMessage message = received().getFirst();
        assertThat(message.getSubject()).isEqualTo("Something is waiting for you – in Concord");
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("concord@partnership.example");
        assertThat(message.getMessageID()).endsWith("@concord.partnership.example>");
        assertThat(message.getContent().toString().strip().lines())
                .contains(
                        "Something is waiting for you.",
                        "Sign in to see it.",
                        "https://concord.partnership.example/my-work");
    }

    @Test
    void sendsNothingOfATransactionThatWasUndone() {
        transaction.executeWithoutResult(status -> {
            outbox.queue(reader, TestLetter.SOMETHING_WAITS, new MailLink("/my-work"));
            status.setRollbackOnly();
        });

        sending.run();

        assertThat(received()).isEmpty();
    }

    @Test
    void takesNoMailOutsideOfATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> outbox.queue(reader, TestLetter.SOMETHING_WAITS, new MailLink("/my-work")));
    }

    @Test
    void triesAgainLaterWhereTheServerIsAway() {
        queue();
        server.stop();

        sending.run();
        assertThat(attempts()).isEqualTo(1);
        sending.run();
        assertThat(attempts()).as("not before its time").isEqualTo(1);

        server.start();
        sender.setPort(server.getSmtp().getPort());
        now.set(NOON.plus(Duration.ofMinutes(1)));
        sending.run();
        assertThat(received()).hasSize(1);
    }

    @Test
    void waitsLongerEachTimeAndGivesUpInTheEndWithoutLosingTheMail() {
        queue();
        server.stop();
        Instant last = NOON;
        for (int attempt = 1; attempt <= QueuedMail.MOST_ATTEMPTS; attempt++) {
            sending.run();
            assertThat(attempts()).isEqualTo(attempt);
            last = last.plus(Duration.ofHours(7));
            now.set(last);
        }

        sending.run();

        assertThat(attempts()).isEqualTo(QueuedMail.MOST_ATTEMPTS);
        assertThat(database.asOwner()
                        .sql("select count(*) from platform.mail where to_address = :to and given_up_at is not null")
                        .param("to", reader.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void keepsTheMessagesNumberWhenItSendsAgain() throws Exception {
        UUID mail = queue();
        sending.run();
        database.asOwner()
                .sql("update platform.mail set sent_at = null where id = :id")
                .param("id", mail)
                .update();

        sending.run();

        assertThat(received()).hasSize(2);
        assertThat(received().get(0).getMessageID()).isEqualTo(received().get(1).getMessageID());
    }

    @Test
    void severalNodesSendEachMailOnce() throws Exception {
        for (int mail = 0; mail < 20; mail++) {
            queue();
        }
        var delivered = new AtomicInteger();
        Callable<Boolean> node = () -> {
            new SendingMail(table, _ -> delivered.incrementAndGet() > 0, transaction, clock).run();
            return true;
        };

        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(delivered).hasValue(20);
    }

    @Test
    void waitsFromAMinuteToSixHours() {
        List<Long> waits = IntStream.range(0, 12)
                .mapToObj(tries -> new QueuedMail(UUID.randomUUID(), "", "", List.of(), "", NOON, tries))
                .map(QueuedMail::minutesUntilNextTry)
                .toList();

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L, 360L);
    }

    private UUID queue() {
        UUID id = ids.next();
        transaction.executeWithoutResult(_ -> table.insert(
                new QueuedMail(
                        id,
                        reader.value(),
                        TestLetter.SOMETHING_WAITS.subject(),
                        TestLetter.SOMETHING_WAITS.lines(),
                        "/my-work",
                        NOON,
                        0),
                "SOMETHING_WAITS"));
        return id;
    }

    private int attempts() {
        return database.asOwner()
                .sql("select attempts from platform.mail where to_address = :to")
                .param("to", reader.value())
                .query(Integer.class)
                .single();
    }

    private List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }
}
