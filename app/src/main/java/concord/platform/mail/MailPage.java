package concord.platform.mail;

import java.util.List;

/** The mail of the demonstration, the newest first. */
public record MailPage(List<MailEntry> mails) {

    public MailPage {
        mails = List.copyOf(mails);
    }

    /** What has become of a mail, in words. */
    public String state(MailEntry mail) {
        return switch (mail.state()) {
            case WAITING -> "Kept here: the demonstration has no mail server";
            case SENT -> "Sent";
            case GIVEN_UP -> "No mail server took it";
        };
    }
}
