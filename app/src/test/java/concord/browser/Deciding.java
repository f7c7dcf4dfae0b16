package concord.browser;

/** Does at the pages of a referral what its posts do, each from My work. */
final class Deciding {

    private static final String LONG_ENOUGH =
            "The teacher heard it with her own ears, the classmate's report agrees with it, and nothing else explains it.";

    private final String reference;

    Deciding(String reference) {
        this.reference = reference;
    }

    /** Opens the task of this referral. */
    void open(Visitor post, String title) {
        post.follow("My work").follow(title + ", " + reference);
    }

    /** Answers for every near record that is shown. */
    void answerMatches(Visitor post, String answer, String reason) {
        for (var question : post.group("Is this the same person?").all()) {
            question.getByText(answer, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        for (var why : post.page()
                .getByLabel("What makes it the same person or not?")
                .all()) {
            why.fill(reason);
        }
    }

    void deconflict(Visitor police) {
        open(police, "Answer deconfliction");
        police.choose("May this referral go on?", "Yes").press("Record the answer");
    }

    void assess(Visitor officer, String triage) {
        officer.choose("Is there harm or violence", "Yes")
                .write("What your answer about harm rests on", LONG_ENOUGH)
                .choose("Is the person susceptible", "Not known")
                .write("What your answer about susceptibility rests on", LONG_ENOUGH)
                .choose("Is an ideology, cause or fixation", "No")
                .write("What your answer about ideology rests on", LONG_ENOUGH)
                .write("Facts that you rely on", LONG_ENOUGH)
                .write("Alternatives that you considered", "A quarrel at school, or words taken from a game, which " + LONG_ENOUGH)
                .write("What would change your mind", "A word from his family that puts what was heard into another light.")
                .write("Your reasons", LONG_ENOUGH);
        if (officer.page().getByLabel("What all referrals of this person mean together").count() > 0) {
            officer.write(
                    "What all referrals of this person mean together",
                    "The referrals are of one kind. The worry has grown from one to the next, and so has who is worried.");
        }
        officer.choose("Class", triage).press("Hand over for sign-off");
    }
}
