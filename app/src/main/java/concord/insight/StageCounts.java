package concord.insight;

/** The counts of a row before anything is withheld. They never leave this room. */
record StageCounts(long referrals, long discussed, long adopted) {

    static final StageCounts NONE = new StageCounts(0, 0, 0);

    StageCounts plus(StageCounts other) {
        return new StageCounts(referrals + other.referrals, discussed + other.discussed, adopted + other.adopted);
    }

    /** Puts the row into a table in which more is withheld. */
    Cells in(Withholding table) {
        return new Cells(table.cell(referrals), table.cell(discussed), table.cell(adopted)).nested(table);
    }

    /** Puts a row into a table that is shown elsewhere too. */
    Cells in(Withholding table, StageFigures elsewhere) {
        return new Cells(
                        table.fixed(referrals, elsewhere.referrals()),
                        table.fixed(discussed, elsewhere.discussed()),
                        table.fixed(adopted, elsewhere.adopted()))
                .nested(table);
    }

    /** The cells of a row. */
    record Cells(Withholding.Cell referrals, Withholding.Cell discussed, Withholding.Cell adopted) {

        /** Who was discussed was referred, who was adopted was discussed: what lies between must not follow. */
        private Cells nested(Withholding table) {
            table.part(referrals, discussed);
            table.part(discussed, adopted);
            return this;
        }

        StageFigures figures() {
            return new StageFigures(referrals.figure(), discussed.figure(), adopted.figure());
        }
    }
}
