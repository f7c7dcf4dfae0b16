package concord.panels;

/** On whose authority a case is referred to a panel (CTSA 2015 s.36(3), as amended on 12 April 2019). */
public enum ReferringAuthority {
    POLICE("The chief officer of police"),
    LOCAL_AUTHORITY("The local authority");

    private final String words;

    ReferringAuthority(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
