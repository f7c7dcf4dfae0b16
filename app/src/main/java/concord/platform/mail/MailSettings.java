package concord.platform.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What mail needs to know of this installation.
 *
 * @param from the sender's address
 * @param address under which readers reach Concord, without a slash at the end; links in mails begin with it
 */
@ConfigurationProperties("concord.mail")
record MailSettings(
        @DefaultValue("concord@localhost") String from,
        @DefaultValue("http://localhost:8080") URI address) {

    String host() {
        return address.getHost();
    }
}
