package concord.matching.batch;

import java.util.Arrays;
import java.util.List;

/**
 * Learns a model from a table without labels. The shares of strangers come from random pairs; those of one person by expectation and
 * maximisation over the candidates, held by {@link Prior}s as if some true pairs had been seen before.
 *
 * <p>No field has to be held out, although candidates are chosen by the very fields that are weighed: what strangers share is known from random
 * pairs, so it does not matter that candidates share more.
 */
final class Training {

    private static final int ROUNDS = 16;
    /** Every so many rounds it is looked at anew what namesakes share. */
    private static final int NAMESAKE_ROUNDS = 5;

    private static final double NAMESAKES_BEFORE = 200;
    /** As how many true pairs it counts that given and family names err apart from each other. */
    private static final double JOINT_BEFORE = 200;
    /** Share of rows that are believed to have a partner before any is seen, and as how many it counts later. */
    private static final double PARTNERS = .3;

    private static final double PARTNERS_BEFORE = .05;
    private static final double HOUSEHOLDS_BEFORE = .02;
    private static final int PIECE = 1_000;

    private final People people;
    private final double rows;
    private final double allPairs;
    private final Prior[] priors;
    private final double[][] random;
    private final double[][] same;
    private double[][] jointSame;
    private final Weights weights;
    private final Model model;
    private double shareSame;
    private double shareHousehold;

    /** Whoever is looked for is one of so many people at least, however few a file holds. */
    private static final double LEAST_POPULATION = 10_000;

    private Training(People people, int left, long seed) {
        this.people = people;
        priors = priors(people);
        model = Model.of(people, priors);
        rows = left == 0 ? people.rows : Math.min(left, people.rows - left);
        allPairs =
                Math.max(1, left == 0 ? people.rows * (people.rows - 1.0) / 2 : (double) left * (people.rows - left));
        RandomPairs strangers = RandomPairs.drawn(people, left, priors, seed);
        random = strangers.shares();
        UsualRarity.set(model, people, priors, strangers);
        same = new double[priors.length][];
        Arrays.setAll(same, field -> Shares.normal(priors[field].matches()));
        jointSame = Shares.product(same[Comparer.GIVEN], same[Comparer.FAMILY]);
        shareSame = Math.min(.1, PARTNERS * rows / allPairs);
        shareHousehold = people.knowHomes() ? shareSame / 2 : 0;
        weights = new Weights(people, model, random);
        weights.set(same, jointSame, shareSame, shareHousehold);
    }

    static Model learn(People people, int left, Blocks blocks, long seed) {
        Training training = new Training(people, left, seed);
        Patterns patterns = Patterns.of(people, blocks, training.model);
        List<int[]> namesakes = Namesakes.drawn(people, left, seed + 1);
        for (int round = 0; round < ROUNDS; round++) {
            if (round % NAMESAKE_ROUNDS == 0) {
                training.lookAt(namesakes);
            }
            training.round(patterns);
        }
        return training.model;
    }

    /**
     * A model from the priors and the frequencies of the table alone, for a single look-up. What strangers share is drawn from the whole
     * table: against the one who is looked for, each record that is alike would count as a chance likeness.
     */
    static Model believed(People people) {
        Training training = new Training(people, 0, Settings.USUAL_SEED);
        training.shareSame = PARTNERS / Math.max(LEAST_POPULATION, people.rows);
        training.shareHousehold = people.knowHomes() ? training.shareSame / 2 : 0;
        training.weights.set(training.same, training.jointSame, training.shareSame, training.shareHousehold);
        return training.model;
    }

    private static Prior[] priors(People people) {
        Prior[] priors = new Prior[Comparer.FIRST_FEATURE + people.features.size()];
        priors[Comparer.GIVEN] = NamePrior.given();
        priors[Comparer.FAMILY] = NamePrior.family();
        priors[Comparer.REST] = NamePrior.rest();
        for (int at = 0; at < people.features.size(); at++) {
            priors[Comparer.FIRST_FEATURE + at] = people.features.get(at).prior();
        }
        return priors;
    }

    /** Among namesakes by given name, those that are strangers show how far given name, family name and the rest hang together. */
    private void lookAt(List<int[]> namesakes) {
        double[] families = new double[NamePartLevel.LEVELS];
        double[] rests = new double[NamePartLevel.LEVELS];
        for (int[] found : namesakes) {
            double stranger = 1 - Odds.probability(model.odds(found));
            families[Found.level(found[Comparer.FAMILY])] += stranger;
            rests[Found.level(found[Comparer.REST])] += stranger;
        }
        weights.familyBesideGiven = Shares.mixed(families, random[Comparer.FAMILY], NAMESAKES_BEFORE);
        weights.restBesideGiven = Shares.mixed(rests, random[Comparer.REST], NAMESAKES_BEFORE);
    }

    private void round(Patterns patterns) {
        Expected[] parts = new Expected[(patterns.all.size() + PIECE - 1) / PIECE];
        Crew.share(parts.length, piece -> {
            parts[piece] = new Expected(model, priors);
            int to = Math.min(patterns.all.size(), (piece + 1) * PIECE);
            parts[piece].add(patterns.all.subList(piece * PIECE, to));
        });
        Expected all = new Expected(model, priors);
        for (Expected part : parts) {
            all.add(part);
        }
        update(all.counts, all.joint);
        shareSame = Math.clamp((all.sames * patterns.step + PARTNERS_BEFORE * rows) / allPairs, 1e-12, .5);
        shareHousehold = people.knowHomes()
                ? Math.clamp(
                        (all.households * patterns.step + HOUSEHOLDS_BEFORE * rows) / allPairs,
                        shareSame / 100,
                        shareSame * 3)
                : 0;
        weights.set(same, jointSame, shareSame, shareHousehold);
    }

    private void update(double[][] counts, double[][] joint) {
        for (int field = 0; field < counts.length; field++) {
            Prior prior = priors[field];
            same[field] = Shares.held(prior, Shares.mixed(counts[field], prior.matches(), prior.weightOfMatches()));
        }
        jointSame = Shares.mixed(joint, Shares.product(same[Comparer.GIVEN], same[Comparer.FAMILY]), JOINT_BEFORE);
    }
}
