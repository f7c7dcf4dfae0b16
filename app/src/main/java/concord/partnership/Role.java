package concord.partnership;

/**
 * What a post is for. A post has one role; a member of staff may hold several posts. The rights of each role stand in
 * {@code rights.csv}, the words for it in the glossary (channel.md section 5).
 */
public enum Role {
    /** Refers a concern and sees what became of it: a teacher, nurse, youth worker. */
    PRACTITIONER("Practitioner"),
    /** Answers for safeguarding in an agency: refers, answers requests, is told the outcome. */
    SAFEGUARDING_LEAD("Safeguarding lead"),
    /** Receives referrals, checks who the person is, assesses at the gateway. */
    GATEWAY_OFFICER("Gateway officer"),
    /** Signs the gateway decision; never the same post as the officer's. */
    GATEWAY_SUPERVISOR("Gateway supervisor"),
    /** Counter-terrorism police: answers deconfliction with yes, no or hold, and nothing else. */
    DECONFLICTION_OFFICER("Deconfliction officer"),
    /** Runs a panel's month: requests, agenda, packs, chasing. */
    COORDINATOR("Channel coordinator"),
    /** Chairs the panel for the local authority (CTSA 2015 s.37(5)). */
    CHAIR("Panel chair"),
    /** May override a block on closure, by name and with a reason (F3). */
    SENIOR_OFFICER("Senior officer"),
    /** Sits on a panel for an agency. */
    PANEL_MEMBER("Panel member"),
    /** Owns a case from adoption to its last review. */
    CASE_OFFICER("Case officer"),
    /** Gives commissioned sessions of support. */
    INTERVENTION_PROVIDER("Intervention provider"),
    /** Keeps the rights of the persons concerned: disclosure, erasure, subject access. */
    INFORMATION_GUARDIAN("Information guardian"),
    /** Reads the ledger and proves it; sees no case. */
    AUDITOR("Auditor"),
    /** Builds statistics; sees no person. */
    ANALYST("Analyst"),
    /** Keeps an agency's posts: who starts, leaves, is away. */
    AGENCY_ADMINISTRATOR("Agency administrator"),
    /** Keeps the vocabularies, targets and areas of the partnership. */
    PARTNERSHIP_ADMINISTRATOR("Partnership administrator"),
    /** The sending system of an agency, through the API. */
    AGENCY_SYSTEM("Agency system"),
    /** Anybody who has not signed in. */
    PUBLIC("Member of the public"),
    /** Concord's own timed work. */
    SYSTEM("Concord");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** False for the public, Concord itself and agencies' systems: nobody holds those, so none is ever vacant. */
    public boolean isHeldByPeople() {
        return switch (this) {
            case AGENCY_SYSTEM, PUBLIC, SYSTEM -> false;
            case PRACTITIONER,
                    SAFEGUARDING_LEAD,
                    GATEWAY_OFFICER,
                    GATEWAY_SUPERVISOR,
                    DECONFLICTION_OFFICER,
                    COORDINATOR,
                    CHAIR,
                    SENIOR_OFFICER,
                    PANEL_MEMBER,
                    CASE_OFFICER,
                    INTERVENTION_PROVIDER,
                    INFORMATION_GUARDIAN,
                    AUDITOR,
                    ANALYST,
                    AGENCY_ADMINISTRATOR,
                    PARTNERSHIP_ADMINISTRATOR -> true;
        };
    }

    /** True for the roles that work on the referrals and cases of areas, so on none without one. */
    public boolean worksForAreas() {
        return switch (this) {
            case GATEWAY_OFFICER,
                    GATEWAY_SUPERVISOR,
                    DECONFLICTION_OFFICER,
                    COORDINATOR,
                    CHAIR,
                    SENIOR_OFFICER,
                    PANEL_MEMBER,
                    CASE_OFFICER,
                    INFORMATION_GUARDIAN -> true;
            case PRACTITIONER,
                    SAFEGUARDING_LEAD,
                    INTERVENTION_PROVIDER,
                    AUDITOR,
                    ANALYST,
                    AGENCY_ADMINISTRATOR,
                    PARTNERSHIP_ADMINISTRATOR,
                    AGENCY_SYSTEM,
                    PUBLIC,
                    SYSTEM -> false;
        };
    }

    /** The role as people say it. */
    public String words() {
        return words;
    }
}
