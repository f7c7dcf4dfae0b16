package concord.imports;

/** What the rows of a list are. */
enum ListKind {
    REFERRALS,
    CASES;

    /** As the command line says it. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean knows(Field field) {
        return this == CASES || !field.isOfCase();
    }
}
