package concord.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;

/** Fills in the public form as a teacher without an account does. */
final class Referring {

    private final Visitor teacher;

    Referring(Visitor teacher) {
        this.teacher = teacher;
    }

    /** An invented person of concern, as a referrer spells them. */
    record Pupil(String given, String family, LocalDate born, String postcode) {}

    /** What the referrer takes away. */
    record Slip(String reference, String code) {}

    /** From the start page to the receipt, with a file, and everything answered that a teacher knows. */
    Slip refer(Pupil pupil) {
        teacher.open("/").press("Start now");
        person(pupil);
        where(pupil);
        concern();
        others();
        evidence();
        support();
        you();
        teacher.press("Send the referral");
        return slip();
    }

    void person(Pupil pupil) {
        teacher.write("First names", pupil.given())
                .write("Last name", pupil.family())
                .write("Day", String.valueOf(pupil.born().getDayOfMonth()))
                .write("Month", String.valueOf(pupil.born().getMonthValue()))
                .write("Year", String.valueOf(pupil.born().getYear()))
                .choose("Gender", "Male")
                .press("Continue");
    }

    void where(Pupil pupil) {
        teacher.write("Postcode (optional)", pupil.postcode())
                .write("School, college or place of work (optional)", "Calderwick Northgate School")
                .choose("Which area is it?", "Calderwick")
                .press("Continue");
    }

    void concern() {
        teacher.write(
                        "What did you see, hear or read?",
                        "In class on Tuesday he said that violence is the only answer, and named a group.")
                .choose("How do you know this?", "Saw or heard it myself")
                .write("Day", "3")
                .write("Month", "11")
                .write("Year", "2025")
                .press("Continue");
    }

    private void others() {
        teacher.write("What did other people tell you? (optional)", "A friend said that he watches films about it.")
                .write("Who told you? (optional)", "A classmate")
                .write("What do you think is going on? (optional)", "I fear that somebody older is urging him on.")
                .press("Continue");
    }

    private void evidence() {
        teacher.choose("Did any of it happen online or on a phone?", "Yes")
                .attach("note.txt", "text/plain", "What he wrote on the board.".getBytes(UTF_8))
                .press("Continue");
    }

    private void support() {
        teacher.write("Is there anything that may make the person vulnerable? (optional)", "His father died in spring.")
                .choose("Have you told the person that you are making this referral?", "Yes")
                .choose("Have you told a parent or carer?", "Yes")
                .press("Continue");
    }

    private void you() {
        teacher.write("Your name (optional)", "Ana Field")
                .write("Your job or role (optional)", "Teacher")
                .choose("May we contact you?", "No")
                .press("Continue");
    }

    private Slip slip() {
        return new Slip(
                teacher.page().locator(".govuk-panel strong").innerText(),
                teacher.page().locator(".concord-code").first().innerText());
    }
}
