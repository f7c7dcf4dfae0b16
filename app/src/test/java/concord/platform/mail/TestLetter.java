package concord.platform.mail;

import java.util.List;

/** The letters of a room that only tests have. */
enum TestLetter implements Letter {
    SOMETHING_WAITS;

    @Override
    public String subject() {
        return "Something is waiting for you – in Concord";
    }

    @Override
    public List<String> lines() {
        return List.of("Something is waiting for you.", "Sign in to see it.");
    }
}
