package concord.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox in the database. */
@Component
class MailTable {

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(QueuedMail mail, String letter) {
        jdbc.sql("""
                        insert into platform.mail (id, letter, to_address, subject, lines, link, queued_at, next_try)
                        values (:id, :letter, :to, :subject, :lines, :link, :at, :at)
                        """)
                .param("id", mail.id())
                .param("letter", letter)
                .param("to", mail.to())
                .param("subject", mail.subject())
                .param("lines", mail.lines().toArray(String[]::new))
                .param("link", mail.link())
                .param("at", utc(mail.queuedAt()))
                .update();
    }

    /** The next mail whose time has come, locked until the end of the transaction. Another node skips it. */
    Optional<QueuedMail> next(Instant now) {
        return jdbc.sql("""
                        select id, to_address, subject, lines, link, queued_at, attempts from platform.mail
                        where sent_at is null and given_up_at is null and next_try <= :now
                        order by next_try, id limit 1 for update skip locked
                        """).param("now", utc(now)).query((row, _) -> mail(row)).optional();
    }

    void sent(UUID mail, Instant now) {
        jdbc.sql("update platform.mail set sent_at = :now, attempts = attempts + 1 where id = :id")
                .param("now", utc(now))
                .param("id", mail)
                .update();
    }

    void failed(UUID mail, Instant nextTry) {
        jdbc.sql("update platform.mail set attempts = attempts + 1, next_try = :next where id = :id")
                .param("next", utc(nextTry))
                .param("id", mail)
                .update();
    }

    void givenUp(UUID mail, Instant now) {
        jdbc.sql("update platform.mail set attempts = attempts + 1, given_up_at = :now where id = :id")
                .param("now", utc(now))
                .param("id", mail)
                .update();
    }

    List<MailEntry> newest(int atMost) {
        return jdbc.sql("""
                        select to_address, subject, lines, link, queued_at, sent_at, given_up_at from platform.mail
                        order by queued_at desc, id desc limit :most
                        """)
                .param("most", atMost)
                .query((row, _) -> new MailEntry(
                        row.getString("to_address"),
                        row.getString("subject"),
                        lines(row),
                        row.getString("link"),
                        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                        state(row)))
                .list();
    }

    private static MailEntry.State state(ResultSet row) throws SQLException {
        if (row.getObject("sent_at") != null) {
            return MailEntry.State.SENT;
        }
        return row.getObject("given_up_at") == null ? MailEntry.State.WAITING : MailEntry.State.GIVEN_UP;
    }

    private static QueuedMail mail(ResultSet row) throws SQLException {
        return new QueuedMail(
                row.getObject("id", UUID.class),
                row.getString("to_address"),
                row.getString("subject"),
                lines(row),
                row.getString("link"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static List<String> lines(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("lines").getArray());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
