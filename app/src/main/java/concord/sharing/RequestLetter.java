package concord.sharing;

import concord.platform.mail.Letter;
import java.util.List;

/** The letters of this room. They say that something waits, and never about whom. */
public enum RequestLetter implements Letter {
    WAITING(
            "A request for information is waiting for you",
            "A request for information is waiting for you in Concord.",
            "Sign in to read it and to answer."),
    REMINDER(
            "A request for information is due",
            "A request for information in Concord is due and has no answer yet.",
            "Sign in to answer it, to refuse it with a reason, or to ask for more time."),
    ESCALATED(
            "An overdue request for information has come to you",
            "A request for information in Concord was not answered in time and has been passed to you.",
            "Sign in to see what can be done."),
    ANSWERED(
            "A request for information was answered",
            "A request for information that you made in Concord was answered.",
            "Sign in to read the answer."),
    REFUSED(
            "A request for information was refused",
            "A request for information that you made in Concord was refused.",
            "Sign in to read the reason.");

    private final String subject;
    private final List<String> lines;

    RequestLetter(String subject, String... lines) {
        this.subject = subject;
        this.lines = List.of(lines);
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public List<String> lines() {
        return lines;
    }
}
