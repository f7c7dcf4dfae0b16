package concord.platform.mail;

import concord.platform.gate.RecordId;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a mail leads: a page of Concord, named by words and an identifier. Nothing else fits into it.
 *
 * @param path such as {@code /requests/0199…}
 */
public record MailLink(String path) {

    private static final Pattern PATH =
            Pattern.compile("(/[a-z]+(-[a-z]+)*)+(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?");

    public MailLink {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("A mail leads to a page and a record of Concord only");
        }
    }

    /** The page of one record below a page of Concord, such as {@code /requests}. */
    public static MailLink to(String page, RecordId record) {
        UUID id = record.value();
        return new MailLink(page + "/" + id);
    }
}
