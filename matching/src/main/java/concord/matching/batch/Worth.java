package concord.matching.batch;

/** The bits of a model by what was found, worked out beforehand. */
final class Worth {

    private static final int LEVEL_BITS = 4;

    private final double[][] all;
    private final double[][] rarer;

    Worth(Model model) {
        all = new double[model.fields][];
        rarer = new double[model.fields][];
        for (int field = 0; field < model.fields; field++) {
            all[field] = new double[Found.STEPS << LEVEL_BITS];
            rarer[field] = new double[Found.STEPS << LEVEL_BITS];
            for (int level = 1; level < model.same[field].length; level++) {
                for (int step = 0; step < Found.STEPS; step++) {
                    double more = model.rarer(field, Found.ofStep(level, step));
                    rarer[field][(step << LEVEL_BITS) | level] = more;
                    all[field][(step << LEVEL_BITS) | level] = model.same[field][level] + more;
                }
            }
        }
    }

    /** What the level and the rarity of the shared value say for one person; 0 where a side is blank. */
    double of(int field, int found) {
        return all[field][place(found)];
    }

    /** What the rarity alone says. */
    double rarer(int field, int found) {
        return rarer[field][place(found)];
    }

    private static int place(int found) {
        return (Found.step(found) << LEVEL_BITS) | Found.level(found);
    }
}
