package concord.platform.mail;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;

/** The newest mail of the demonstration's outbox. Elsewhere there is nothing to read: mail is its reader's. */
public record ReadMail() implements Query<List<MailEntry>>, Plain {}
