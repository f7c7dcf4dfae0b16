package concord.demonstration;

/** One referral of the story, and what becomes of its case should it open one. */
record Strand(Plot plot, Course course) {

    static Strand of(Plot plot) {
        return new Strand(plot, Course.drawn(plot));
    }
}
