package concord.matching.batch;

/**
 * What is believed of the levels of names. hmpps-person-match 2026_02_23 has .881 for the full name, .073 for nearly the full name, .9
 * and -7.9 bits for none; the split among the kinds of slips is our estimate.
 */
final class NamePrior {

    private static final double[] GIVEN_MATCHES = {0, .80, .035, .05, .025, .02, .012, .012, .006, .008, .022, .010};
    private static final double[] FAMILY_MATCHES = {0, .84, .001, .055, .02, .02, .002, .012, .004, .008, .028, .010};
    private static final double[] REST_MATCHES = {0, .62, .02, .05, .03, .02, .10, .08, .02, .01, .05, 0};
    private static final double[] GIVEN_STRANGERS = {0, 4.3e-3, 2e-3, 2e-3, 3e-3, 2e-3, 1e-3, 2e-3, 1e-3, .03, .95, 2e-3
    };
    private static final double[] FAMILY_STRANGERS = {
        0, 7.9e-4, 1e-5, 1e-3, 2e-3, 2e-3, 1e-3, 1e-3, 1e-3, .03, .96, 2e-3
    };
    private static final double[] REST_STRANGERS = {0, 1.2e-2, 2e-3, 2e-3, 4e-3, 2e-3, .05, 1e-2, 1e-3, .03, .89, 1e-6};
    private static final double[] RARITY = {0, 1, .5, .5, .5, .5, 0, .8, 0, 0, 0, .8};
    private static final double WEIGHT = 50;

    private NamePrior() {}

    static Prior given() {
        return new Prior(GIVEN_MATCHES, GIVEN_STRANGERS, WEIGHT, RARITY);
    }

    static Prior family() {
        return new Prior(FAMILY_MATCHES, FAMILY_STRANGERS, WEIGHT, RARITY);
    }

    static Prior rest() {
        return new Prior(REST_MATCHES, REST_STRANGERS, WEIGHT, RARITY);
    }
}
