package concord.referrals.web;

import java.util.Arrays;

/** The short forms of a referral. */
enum ShortForm {
    INFORMATION("information", "The information is added. Deconfliction is asked again."),
    MISSING("missing", "The question is answered."),
    OVERRIDE("override", "The override is recorded in your name."),
    DISPUTE("dispute", "The dispute stands beside the statement from now on.");

    private final String template;
    private final String done;

    ShortForm(String template, String done) {
        this.template = template;
        this.done = done;
    }

    static ShortForm of(String path) {
        return Arrays.stream(values())
                .filter(form -> form.template.equals(path))
                .findFirst()
                .orElseThrow();
    }

    String template() {
        return template;
    }

    String done() {
        return done;
    }
}
