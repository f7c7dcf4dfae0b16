package concord.support;

/** The codes of the vocabularies that this room brought. The terms in them are never named in code. */
public final class SupportLists {

    public static final String KIND_OF_SUPPORT = "kind-of-support";
    public static final String HOW_ASKED = "how-consent-was-asked";

    private SupportLists() {}
}
