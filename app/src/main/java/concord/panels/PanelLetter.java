package concord.panels;

import concord.platform.mail.Letter;
import java.util.List;

/** What the room sends by mail. No letter names a person or a case. */
public enum PanelLetter implements Letter {
    INVITATION(
            "You are invited to a panel meeting",
            List.of(
                    "A panel on which your post has a seat is going to meet.",
                    "Sign in to see when and where, and to say whether you have a conflict of interest.")),
    CALLED_OFF(
            "A panel meeting is called off",
            List.of(
                    "A meeting of a panel on which your post has a seat is called off.",
                    "Sign in to see why, and whether there is another day.")),
    PACK(
            "A panel’s pack is ready to read",
            List.of("The pack for a panel meeting is ready.", "Sign in to read it. It is not sent by mail.")),
    CONTRIBUTION(
            "You can contribute to a discussion",
            List.of(
                    "A referral that your agency made is going to be discussed.",
                    "Sign in to add what should be known. You are shown the reference of your referral and nothing else."));

    private final String subject;
    private final List<String> lines;

    PanelLetter(String subject, List<String> lines) {
        this.subject = subject;
        this.lines = lines;
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
