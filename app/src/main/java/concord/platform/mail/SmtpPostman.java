package concord.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Delivers by SMTP. The message's identifier is the outbox's own, so a mail that is sent again, because the machine
 * stopped between the server's yes and our note of it, can be known as the same one.
 */
class SmtpPostman implements Postman {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostman.class);

    private final JavaMailSender sender;
    private final MailSettings settings;

    SmtpPostman(JavaMailSender sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Override
    public boolean deliver(QueuedMail mail) {
        try {
            sender.send(message(mail));
            return true;
        } catch (MailException | MessagingException e) {
            LOG.warn(
                    "Mail {} was not taken by the server: {}",
                    mail.id(),
                    e.getClass().getSimpleName());
            return false;
        }
    }

    private MimeMessage message(QueuedMail mail) throws MessagingException {
        var message = new NumberedMessage(mail.id() + "@" + settings.host());
        message.setFrom(settings.from());
        message.setRecipients(MimeMessage.RecipientType.TO, mail.to());
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.queuedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        String link = settings.address() + mail.link();
        message.setText(String.join("\n\n", mail.lines()) + "\n\n" + link + "\n", StandardCharsets.UTF_8.name());
        return message;
    }

    /** Keeps the identifier it is given; Jakarta Mail would make a new one for each try. */
    private static final class NumberedMessage extends MimeMessage {

        private final String number;

        NumberedMessage(String number) {
            super((Session) null);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number + ">");
        }
    }
}
