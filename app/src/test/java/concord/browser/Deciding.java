package concord.browser;

import com.microsoft.playwright.Locator;

/** Does at the pages of a referral what its posts do, each from My work. */
final class Deciding {

    private final String reference;

    Deciding(String reference) {
        this.reference = reference;
    }

    /** Opens the task of this referral, through the chronology where the way leads through it (F2). */
    void open(Visitor post, String title) {
        if (!post.path().equals("/work")) {
            post.follow("My work");
        }
        post.follow(task(post, title));
        if (post.heading().equals("All referrals of this person")) {
            post.press(title);
        }
    }

    private Locator task(Visitor post, String title) {
        return post.page()
                .locator(".concord-work__title")
                .filter(new Locator.FilterOptions().setHasText(title))
                .filter(new Locator.FilterOptions().setHasText(reference));
    }

    /** Answers for every near record that is shown. */
    void answerMatches(Visitor post, String answer, String reason) {
        for (var question : post.group("Is this the same person?").all()) {
            question.getByText(answer, new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        for (var why :
                post.page().getByLabel("What makes it the same person or not?").all()) {
            why.fill(reason);
        }
    }

    void deconflict(Visitor police, String title) {
        open(police, title);
        police.choose("May this referral go on?", "Yes").press("Record the answer");
    }

    void assess(Visitor officer, String triage) {
        officer.choose("Is there harm or violence", "Yes")
                .write(
                        "What your answer about harm rests on",
                        "He spoke of violence in class and named a group that uses it.")
                .choose("Is the person susceptible", "Not known")
                .write(
                        "What your answer about susceptibility rests on",
                        "His father died in spring and he has withdrawn since; more has to be learnt.")
                .choose("Is an ideology, cause or fixation", "No")
                .write(
                        "What your answer about ideology rests on",
                        "No cause was named in what the teacher heard or the classmate reported.")
                .write("Facts that you rely on", facts())
                .write(
                        "Alternatives that you considered",
                        "A quarrel with a classmate, or lines repeated from a game. Neither fits " + reference)
                .write(
                        "What would change your mind",
                        "A word from his family that puts what was heard into another light.")
                .write(
                        "Your reasons",
                        "Two people noticed one change within a month; nothing innocent explains both in " + reference);
        if (officer.page()
                        .getByLabel("What all referrals of this person mean together")
                        .count()
                > 0) {
            officer.write(
                    "What all referrals of this person mean together",
                    "The referrals are of one kind. The worry has grown from one to the next, and so has who is worried.");
        }
        officer.choose("Class", triage).press("Hand over for sign-off");
    }

    /** Words of this referral: what stands in another one too counts as pasted (F4). */
    private String facts() {
        return "The teacher of " + reference + " heard the words herself and kept what he wrote on the board.";
    }
}
