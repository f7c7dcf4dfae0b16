package concord.partnership;

import concord.platform.gate.Refusal;

/** What the room {@code partnership} refuses. */
public enum PartnershipRefusal implements Refusal {
    AGENCY_NAME_TAKEN(
            "partnership.agency-name-taken",
            "One name, one agency",
            "There is an agency of this name already. Nothing was registered.",
            "Choose a name that tells the two apart, or use the agency that is there."),
    NOT_A_VALUE(
            "partnership.not-a-value",
            "F13: closed vocabularies with effective dates",
            "Nothing was saved: a value is not in its list on this day.",
            "Choose one of the values of the list."),
    AREA_TAKEN(
            "partnership.area-taken",
            "One area, one code, one name",
            "There is an area of this code or name already. Nothing was registered.",
            "Choose another code or name, or use the area that is there."),
    NOT_A_COUNCIL(
            "partnership.not-a-council",
            "CTSA 2015 s.36(1)",
            "The area was not registered: its panel belongs to a local authority, and this agency is none.",
            "Choose the council of the area."),
    NOT_A_FORCE(
            "partnership.not-a-force",
            "Channel duty guidance 2023",
            "Nothing was saved: a force that serves an area is a police agency, and this one is none.",
            "Choose a police force."),
    LINKED_ALREADY(
            "partnership.force-linked-already",
            "Boundaries of forces and authorities",
            "This force serves the area already. Nothing was changed.",
            "Choose another force."),
    EMAIL_TAKEN(
            "partnership.email-taken",
            "One address, one member of staff",
            "Another member of staff has this e-mail address. Nobody was added.",
            "Use their own address, or find the member of staff who is there already."),
    LEFT_ALREADY(
            "partnership.left-already",
            "A last day is set once",
            "This member of staff has a last day already. Nothing was changed.",
            "Look at the page of the member of staff."),
    NOT_IN_SERVICE(
            "partnership.not-in-service",
            "G2: work belongs to those who are there",
            "This member of staff does not work for the agency on these days. Nothing was changed.",
            "Choose somebody who does, or another day."),
    OTHER_AGENCY(
            "partnership.other-agency",
            "Each agency answers for its own staff",
            "This member of staff works for another agency than the post. Nothing was changed.",
            "Choose a member of staff of the post's own agency."),
    NOT_YOURSELF(
            "partnership.not-yourself",
            "Nobody gives a post to themselves",
            "You cannot appoint yourself. Nothing was changed.",
            "Ask another administrator of your agency or of the partnership."),
    ROLE_NOT_YOURS_TO_OPEN(
            "partnership.role-not-yours-to-open",
            "Need to know",
            "An agency's administrator cannot open a post of this role. No post was opened.",
            "Ask the partnership's administrator to open it; you appoint who holds it."),
    NOT_A_POST_OF_PEOPLE(
            "partnership.not-a-post-of-people",
            "The public and Concord itself have one post each",
            "A post of this role cannot be opened, held or covered. Nothing was changed.",
            "Choose another role or another post."),
    NEEDS_AN_AREA(
            "partnership.needs-an-area",
            "Channel duty guidance 2023",
            "A post of this role works for an area, and none was named. No post was opened.",
            "Choose at least one area."),
    NOT_THE_LEAD(
            "partnership.not-the-lead",
            "Channel duty guidance 2023; Dovetail areas",
            "The gateway of a police-led area belongs to a force that serves it, that of a council-led area to its "
                    + "council. No post was opened.",
            "Choose the agency that leads the area, or an area that this agency leads."),
    NOT_THE_COUNCIL(
            "partnership.not-the-council",
            "CTSA 2015 s.37(5)",
            "A panel is chaired by the local authority of its area, or of one of the areas that combine theirs, and this agency is "
                    + "none of them. No post was opened.",
            "Choose the council of the area."),
    POLICE_ONLY(
            "partnership.police-only",
            "Deconfliction is handled by counter-terrorism police before and throughout",
            "Only a police agency can have a post that answers deconfliction. No post was opened.",
            "Choose a police agency."),
    POST_CLOSED(
            "partnership.post-closed",
            "A closed post owns no work",
            "This post is not open on these days. Nothing was changed.",
            "Choose another post or other days."),
    LAST_OF_ITS_KIND(
            "partnership.last-of-its-kind",
            "G2: every open item belongs to a post",
            "This is the last open post of its role in an area, and its work would belong to nobody. It stays open.",
            "Open another post of this role first."),
    DAY_HAS_PASSED(
            "partnership.day-has-passed",
            "What was done stays with who did it",
            "This cannot take effect on a day that has passed. Nothing was changed.",
            "Choose today or a later day."),
    DAY_TO_COME(
            "partnership.day-to-come",
            "What was completed lies in the past",
            "The day lies in the future. Nothing was saved.",
            "Give a day that is not after today."),
    BEFORE_IT_BEGAN(
            "partnership.before-it-began",
            "An end follows a beginning",
            "The last day lies before the first. Nothing was changed.",
            "Choose a later day."),
    HOLDS_IT_ALREADY(
            "partnership.holds-it-already",
            "One post, one holder",
            "This member of staff holds the post then. Nothing was changed.",
            "Choose somebody else."),
    SUCCESSOR_NAMED(
            "partnership.successor-named",
            "One post, one holder",
            "Somebody is appointed to this post from that day or a later one. Nothing was changed.",
            "Choose an earlier day on the post's page, or leave it as it is."),
    COVERED_ALREADY(
            "partnership.covered-already",
            "One post, one cover",
            "Somebody covers this post on some of these days. Nothing was changed.",
            "Choose days on which nobody covers."),
    ENDED_ALREADY(
            "partnership.agreement-ended",
            "An agreement ends once",
            "This agreement has ended or ends sooner. Nothing was changed.",
            "Record a new agreement if there is one."),
    TARGET_SET_ALREADY(
            "partnership.target-set-already",
            "One target a day for a step",
            "A target for this step was set to begin on that day. Nothing was changed.",
            "Choose another day.");

    private final String code;
    private final String rule;
    private final String whatStandsInTheWay;
    private final String whatToDo;

    PartnershipRefusal(String code, String rule, String whatStandsInTheWay, String whatToDo) {
        this.code = code;
        this.rule = rule;
        this.whatStandsInTheWay = whatStandsInTheWay;
        this.whatToDo = whatToDo;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public String whatStandsInTheWay() {
        return whatStandsInTheWay;
    }

    @Override
    public String whatToDo() {
        return whatToDo;
    }
}
