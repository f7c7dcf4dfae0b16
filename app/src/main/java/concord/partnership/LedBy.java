package concord.partnership;

/** Who manages cases in an area: the police force, or the council where Dovetail has come (channel.md section 5). */
public enum LedBy {
    POLICE("Police-led"),
    COUNCIL("Council-led");

    private final String words;

    LedBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
