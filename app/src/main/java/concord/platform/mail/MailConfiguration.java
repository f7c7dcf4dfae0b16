package concord.platform.mail;

import concord.platform.time.TimedWork;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends mail where a server is named; where none is, mail stays in the outbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    TimedWork sendingMail(
            MailTable table,
            JavaMailSender sender,
            MailSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new SendingMail(table, new SmtpPostman(sender, settings), new TransactionTemplate(transactions), clock);
    }
}
