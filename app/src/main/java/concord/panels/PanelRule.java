package concord.panels;

/** The refusals of panels and meetings that say the same of every record. */
public enum PanelRule implements PanelRefusal {
    AREA_HAS_PANEL(
            "panel.area-has-panel",
            "CTSA 2015 s.36(1): one panel for each area",
            "One of the areas has a panel already. Nothing was made.",
            "Choose areas without a panel, or use the panel that is there.",
            Kind.RULE),
    NOT_YOUR_AREA(
            "panel.not-your-area",
            "Each area keeps its own panel",
            "The post you are acting as does not serve all of these areas. Nothing was made.",
            "Choose areas that your post serves.",
            Kind.INPUT),
    NAME_TAKEN(
            "panel.name-taken",
            "One name, one panel",
            "There is a panel of this name already. Nothing was made.",
            "Choose another name.",
            Kind.INPUT),
    HAS_A_SEAT(
            "panel.has-a-seat",
            "One post, one seat",
            "This post has a seat on the panel already. Nothing was changed.",
            "End its seat first, then give it another.",
            Kind.RULE),
    CHAIR_IS_FILLED(
            "panel.chair-is-filled",
            "CTSA 2015 s.37(5): the responsible authority chairs",
            "The panel has a chair already. Nothing was changed.",
            "End the seat of the chair first, or make this post the deputy.",
            Kind.RULE),
    NO_CHAIR_OF_THE_COUNCIL(
            "panel.no-chair-of-the-council",
            "CTSA 2015 s.37(5): the responsible authority chairs",
            "This post cannot chair: it is no panel chair of a council whose area the panel serves. Nothing was changed.",
            "Choose a post of panel chair in the council of the area.",
            Kind.RULE),
    NOT_THE_POLICE(
            "panel.not-the-police",
            "CTSA 2015 s.37(1): the panel includes the police",
            "This post is not of a police force that serves the area. Nothing was changed.",
            "Choose a post of a force that serves the area, or another kind of seat.",
            Kind.RULE),
    NOT_TO_BE_SEATED(
            "panel.not-to-be-seated",
            "Work belongs to posts",
            "This post is closed, or is none that can sit on a panel. Nothing was changed.",
            "Choose one of those offered.",
            Kind.INPUT),
    NO_SUCH_SEAT(
            "panel.no-such-seat",
            "Seats of the panel",
            "This post has no seat on the panel. Nothing was changed.",
            "Look at the panel’s seats again.",
            Kind.RULE),
    IN_THE_PAST(
            "panel.in-the-past",
            "A meeting is planned ahead",
            "This day has passed. Nothing was planned.",
            "Choose today or a later day.",
            Kind.INPUT),
    CALLED_OFF(
            "panel.called-off",
            "A meeting that was called off stays so",
            "This meeting was called off. Nothing was changed.",
            "Plan another meeting.",
            Kind.RULE),
    HELD_ALREADY(
            "panel.held-already",
            "History is never rewritten",
            "This meeting cannot be called off: the panel has decided in it.",
            "Take the cases that were not decided off its agenda.",
            Kind.RULE),
    NOT_ITS_PANEL(
            "panel.not-its-panel",
            "CTSA 2015 s.36(1): each area’s own panel",
            "One of the cases belongs to an area that this panel does not serve. Nothing was put on the agenda.",
            "Put it on the agenda of its own area’s panel.",
            Kind.RULE),
    ON_AN_AGENDA(
            "panel.on-an-agenda",
            "One agenda at a time",
            "One of the cases stands on an agenda already, or was discussed in this meeting. Nothing was put on the agenda.",
            "Take it off the other agenda first.",
            Kind.RULE),
    NOT_FOR_A_PANEL(
            "panel.not-for-a-panel",
            "CTSA 2015 s.36(3): referred on reasonable grounds first",
            "One of the cases does not stand where a panel can discuss it for this purpose. Nothing was put on the agenda.",
            "Open the case to see what happens next with it.",
            Kind.RULE),
    DECIDED_ALREADY(
            "panel.decided-already",
            "One decision of a case in a meeting",
            "This case was decided in this meeting, or is no longer on its agenda. Nothing was changed.",
            "Put it on the agenda of another meeting.",
            Kind.RULE),
    NOTHING_TO_SEND(
            "panel.nothing-to-send",
            "A pack tells no more than the meeting needs (G5)",
            "No case is on the agenda. Nothing was sent.",
            "Put the cases on the agenda first.",
            Kind.RULE),
    NOBODY_TO_SEND_TO(
            "panel.nobody-to-send-to",
            "Seats of the panel",
            "Nobody but you has a seat on the panel. Nothing was sent.",
            "Give the members their seats first.",
            Kind.RULE),
    NO_SEAT_OF_YOURS(
            "panel.no-seat-of-yours",
            "Conflicts of interest are declared by those who sit",
            "The post you are acting as has no seat on this panel. Nothing was recorded.",
            "Change to the post that has the seat.",
            Kind.NOT_ALLOWED),
    CONTRIBUTION_CLOSED(
            "panel.contribution-closed",
            "F9: the referrer contributes before the discussion",
            "The discussion is over, so nothing can be added. What you typed was not sent.",
            "Tell the Channel coordinator of your area.",
            Kind.RULE),
    NOTHING_TO_MINUTE(
            "panel.nothing-to-minute",
            "Minutes follow from what was recorded",
            "Nothing was recorded of this meeting, so there is nothing to draw up.",
            "Record who was there first.",
            Kind.RULE),
    MINUTES_IN_CONFLICT(
            "panel.minutes-in-conflict",
            "Minutes leave nothing out, and nobody reads what they have a conflict of interest in",
            "You declared a conflict of interest in an item of this meeting. Minutes that you drew up would leave it out.",
            "Ask another post that keeps the panel: the coordinator, the chair or the deputy chair.",
            Kind.RULE),
    MINUTES_CHANGED(
            "panel.minutes-changed",
            "One change at a time",
            "Somebody else has drawn up the minutes since you opened them. Nothing was changed.",
            "Read the latest version, then say what is to be corrected.",
            Kind.STALE),
    SAY_WHY(
            "panel.say-why",
            "F4: a correction is a new version that says why",
            "The minutes were not corrected: it is not said why.",
            "Say what was wrong and why.",
            Kind.INPUT),
    CONFIRMED_ALREADY(
            "panel.confirmed-already",
            "Minutes are confirmed once",
            "This version is confirmed already, or is not the latest. Nothing was changed.",
            "Read the latest version.",
            Kind.RULE),
    ONLY_THE_CHAIR_CONFIRMS(
            "panel.only-the-chair-confirms",
            "CTSA 2015 s.37(5): the responsible authority chairs",
            "Minutes are confirmed by the chair or the deputy chair of the panel. Nothing was changed.",
            "Ask the chair to confirm them.",
            Kind.NOT_ALLOWED),
    CONFIRMED_IN_CONFLICT(
            "panel.confirmed-in-conflict",
            "Nobody reads what they have a conflict of interest in, and nobody confirms what they have not read",
            "You declared a conflict of interest in an item of this meeting, so you cannot read all that you would confirm.",
            "Ask the other post that chairs the panel: the chair or the deputy chair.",
            Kind.RULE);

    private final String code;
    private final String rule;
    private final String whatStandsInTheWay;
    private final String whatToDo;
    private final Kind kind;

    PanelRule(String code, String rule, String whatStandsInTheWay, String whatToDo, Kind kind) {
        this.code = code;
        this.rule = rule;
        this.whatStandsInTheWay = whatStandsInTheWay;
        this.whatToDo = whatToDo;
        this.kind = kind;
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

    @Override
    public Kind kind() {
        return kind;
    }
}
