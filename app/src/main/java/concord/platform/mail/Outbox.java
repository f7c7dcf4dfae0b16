package concord.platform.mail;

/** Takes mail in the transaction of what it tells of: where that is undone, the mail was never there. */
public interface Outbox {

    /**
     * Queues one mail.
     *
     * @param to address of a member of staff
     * @param letter a constant of a room's enum of letters
     */
    <L extends Enum<L> & Letter> void queue(MailAddress to, L letter, MailLink link);
}
