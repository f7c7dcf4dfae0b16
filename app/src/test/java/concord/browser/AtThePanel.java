package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** A meeting about one case: what the coordinator prepares, the chair decides, and both leave behind. */
final class AtThePanel {

    private final String reference;
    private final LocalDate day;
    private final String hour;

    /**
     * @param reference of the case
     * @param hour tells the meeting from others of the day, as the calendar says it: "2pm"
     */
    AtThePanel(String reference, LocalDate day, String hour) {
        this.reference = reference;
        this.day = day;
        this.hour = hour;
    }

    /** From the calendar to the pack that is sent: plan, agenda, invitations, pack. */
    void prepare(Visitor coordinator, String time, String purpose) {
        plan(coordinator, time);
        putOnAgenda(coordinator, purpose, reference);
        inviteAndSend(coordinator);
    }

    void plan(Visitor coordinator, String time) {
        coordinator.follow(coordinator.exactLink("Panels"));
        coordinator.follow(coordinator.exactLink("Calderwick panel"));
        coordinator
                .press("Plan a meeting")
                .date("Day", day)
                .write("Time", time)
                .write("Place", "Room 4")
                .press("Plan the meeting");
    }

    void putOnAgenda(Visitor coordinator, String purpose, String... references) {
        for (String one : references) {
            coordinator.tick("Cases", one);
        }
        coordinator.choose("Why they are discussed", purpose).press("Put on the agenda");
        assertThat(coordinator.text()).contains(references[references.length - 1]);
    }

    void inviteAndSend(Visitor coordinator) {
        coordinator.press("Invite every seat");
        coordinator
                .follow("Open the pack")
                .choose("Is it the right information", "Yes")
                .press("Send the pack");
        assertThat(coordinator.text()).contains("Version 1, sent on");
    }

    /** Nothing is decided before the quorum is there, and the page says who is missing. */
    void refusedWithoutPolice(Visitor chair) {
        readPack(chair);
        chair.follow("Attendance");
        there(chair, "Chair of the Calderwick panel", "Present").press("Record the attendance");
        chair.follow("Agenda").follow(chair.link(reference));
        assertThat(chair.text()).contains("police");
        assertThat(chair.button("Record the decision").count()).isZero();
    }

    void readPack(Visitor chair) {
        open(chair);
        chair.follow(chair.exactLink("Pack")).follow(chair.link(reference));
        assertThat(chair.text()).contains("Grounds of the referral to the panel");
    }

    void attend(Visitor chair) {
        open(chair);
        chair.follow("Attendance");
        there(chair, "Chair of the Calderwick panel", "Present");
        there(chair, "Senior officer for Prevent", "Present");
        there(chair, "Panel member for housing", "Apologies").press("Record the attendance");
    }

    private static Visitor there(Visitor chair, String post, String presence) {
        return chair.choose(post, presence);
    }

    void adopt(Visitor chair) {
        open(chair);
        chair.follow(chair.link(reference));
        grounds(chair, "support that he wants can lessen it")
                .choose("The panel’s decision", "Adopt")
                .pick("Case owner", "Case officer")
                .pick("Risk owner", "Senior officer for Prevent")
                .press("Record the decision");
        assertThat(chair.text()).contains("The decision about " + reference + " is recorded");
    }

    void letSupportEnd(Visitor chair) {
        open(chair);
        chair.follow(chair.link(reference));
        grounds(chair, "nothing further under Channel would help him now")
                .choose("The panel’s decision", "Support can end")
                .choose("Do all members feel", "All members agree")
                .press("Record the decision");
        assertThat(chair.text()).contains("The decision about " + reference + " is recorded");
    }

    Visitor grounds(Visitor chair, String because) {
        return chair.write(
                        "Facts relied on", "The panel heard the assessment of " + reference + " and what members know.")
                .write(
                        "The risks as the panel sees them, and how they are managed for now",
                        "The greatest risk is that he is alone with it; two agencies keep contact.")
                .choose("Guidance that the panel had regard to", "Channel duty guidance 2023")
                .write(
                        "Alternatives considered",
                        "Leaving it to the school’s own pastoral care was weighed: " + because)
                .write(
                        "What is done next, and when it is looked at again",
                        "The case officer sees to it this week and reports to the next meeting.")
                .write("What would change our mind", "A second account that contradicts what was heard.")
                .write("Reasons", "Of " + reference + ": several accounts agree, and " + because + ".");
    }

    void drawUpMinutes(Visitor coordinator) {
        open(coordinator);
        coordinator.follow("Minutes").press("Draw up the minutes");
        assertThat(coordinator.text()).contains("Not confirmed yet").contains(reference);
    }

    void confirmMinutes(Visitor chair) {
        open(chair);
        chair.follow("Minutes").press("Confirm the minutes");
        assertThat(chair.text()).contains("Confirmed on");
    }

    static void approvePlan(Visitor chair, String reference) {
        new Deciding(reference).open(chair, "Approve a support plan");
        chair.press("Approve the plan");
        assertThat(chair.text()).contains("Version 1, in force");
    }

    void open(Visitor post) {
        post.follow(post.exactLink("Panels"));
        post.follow(post.link(", " + hour));
    }
}
