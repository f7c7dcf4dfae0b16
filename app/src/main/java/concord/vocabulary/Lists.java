package concord.vocabulary;

/** The codes of the lists that rooms ask for by name. The terms in them are never named in code. */
public final class Lists {

    public static final String SECTOR = "sector";
    public static final String TYPE_OF_CONCERN = "type-of-concern";
    public static final String GENDER = "gender";
    public static final String TRIAGE_CLASS = "triage-class";
    public static final String DISMISSAL_GROUND = "dismissal-ground";
    public static final String SIGNPOST_DESTINATION = "signpost-destination";
    public static final String LAWFUL_BASIS = "lawful-basis";
    public static final String REQUEST_REFUSAL_REASON = "request-refusal-reason";
    public static final String FEEDBACK_CATEGORY = "feedback-category";
    public static final String NOT_TOLD_REASON = "not-told-reason";
    public static final String ROUTE = "route";
    public static final String HOW_KNOWN = "how-known";
    public static final String CLOSURE_REASON = "closure-reason";
    public static final String RELATIONSHIP_TO_PERSON = "relationship-to-person";
    public static final String HANDLING_CONDITION = "handling-condition";
    public static final String EVIDENCE_KIND = "evidence-kind";
    public static final String COURSE = "course";
    public static final String KIND_OF_NEED = "kind-of-need";

    private Lists() {}
}
