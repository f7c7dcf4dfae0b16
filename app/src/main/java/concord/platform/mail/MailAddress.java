package concord.platform.mail;

import java.util.regex.Pattern;

/** The mail address of a member of staff. Refuses what could smuggle a second header or a second recipient in. */
public record MailAddress(String value) {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST = 254;

    public MailAddress {
        if (value.length() > LONGEST || !ADDRESS.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a mail address that Concord can send to");
        }
    }
}
