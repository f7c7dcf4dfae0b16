package concord.cases;

import concord.partnership.Role;

/** What is owned of a case, each by exactly one post at every moment (F8). */
public enum Ownership {
    CASE("Case owner", "case"),
    RISK("Risk owner", "risk");

    private final String owner;
    private final String words;

    Ownership(String owner, String words) {
        this.owner = owner;
        this.words = words;
    }

    /** Whoever owns it, as pages say it. */
    public String owner() {
        return owner;
    }

    /** What is owned, within a sentence. */
    public String words() {
        return words;
    }

    /**
     * Whether posts of a role may own it: those who manage a case, and those who answer for the risk (channel.md section 5).
     */
    public boolean mayBeOwnedBy(Role role) {
        return switch (role) {
            case CASE_OFFICER, COORDINATOR, GATEWAY_OFFICER, GATEWAY_SUPERVISOR -> true;
            case SENIOR_OFFICER -> this == RISK;
            case PRACTITIONER,
                    SAFEGUARDING_LEAD,
                    DECONFLICTION_OFFICER,
                    CHAIR,
                    PANEL_MEMBER,
                    INTERVENTION_PROVIDER,
                    INFORMATION_GUARDIAN,
                    AUDITOR,
                    ANALYST,
                    AGENCY_ADMINISTRATOR,
                    PARTNERSHIP_ADMINISTRATOR,
                    AGENCY_SYSTEM,
                    PUBLIC,
                    SYSTEM -> false;
        };
    }
}
