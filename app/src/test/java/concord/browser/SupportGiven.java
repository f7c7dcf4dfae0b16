package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** What is given under a plan: a session by its provider, an action by the agency that owns it. */
final class SupportGiven {

    private final String reference;

    SupportGiven(String reference) {
        this.reference = reference;
    }

    /** A session that took place, with a worry. */
    void session(Visitor provider) {
        openSession(provider);
        provider.choose("Did the session take place?", "Yes")
                .write("A note, or why it did not take place", "We walked, and he spoke about home.")
                .write("Does anything worry you? (optional)", "He named a new contact whom nobody knows.")
                .press("Save the session with this");
        assertThat(provider.text()).contains("Commissioned 1, delivered 1");
    }

    void openSession(Visitor provider) {
        new Deciding(reference).open(provider, "Record a session");
    }

    void action(Visitor owner) {
        new Deciding(reference).open(owner, "Do an action of a support plan");
        owner.press("Say that it is done");
        owner.page().locator("main textarea").first().fill("He has a timetable and keeps it.");
        owner.press(owner.heading());
        assertThat(owner.text()).contains("What happened");
    }
}
