package concord.matching.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a model from a table without labels. The shares of strangers come from random pairs; those of one person by expectation and
 * maximisation over the candidates, held by {@link Prior}s as if some true pairs had been seen before. A fixed seed draws the pairs.
 */
final class Training {

    private static final long SEED = 20_261_130;
    private static final int RANDOM_PAIRS = 150_000;
    private static final int MOST_PAIRS = 200_000;
    private static final int ROUNDS = 16;
    private static final double STRANGERS_BEFORE = 100;
    private static final double NAMESAKES_BEFORE = 200;
    private static final double LEAST_SHARE = 1e-7;
    /** Members of one household that share a birthday: twins. */
    private static final double TWINS = 0.012;

    private final People people;
    private final int left;
    private final int fields;
    private final Prior[] priors;
    private final double[][] random;
    private final double[][] same;
    private final double[][] strangers;
    private final double[][] jointSame;
    private final Model model;
    private final double allPairs;
    private List<int[]> cohort = List.of();
    private double[] familyBesideGiven;
    private double[] restBesideGiven;
    private double shareSame;
    private double shareHousehold;

    Training(People people, int left) {
        this.people = people;
        this.left = left;
        this.fields = Comparer.FIRST_FEATURE + people.features.size();
        priors = new Prior[fields];
        priors[Comparer.GIVEN] = NamePrior.given();
        priors[Comparer.FAMILY] = NamePrior.family();
        priors[Comparer.REST] = NamePrior.rest();
        boolean[] home = new boolean[fields];
        for (int at = 0; at < people.features.size(); at++) {
            priors[Comparer.FIRST_FEATURE + at] = people.features.get(at).prior();
            home[Comparer.FIRST_FEATURE + at] = people.features.get(at).isOfTheHome();
        }
        int[] levels = Arrays.stream(priors).mapToInt(Prior::levels).toArray();
        model = new Model(fields, levels, home);
        random = new double[fields][];
        same = new double[fields][];
        strangers = new double[fields][];
        for (int field = 0; field < fields; field++) {
            random[field] = new double[levels[field]];
            same[field] = normal(priors[field].matches());
            strangers[field] = normal(priors[field].strangers());
        }
        jointSame = product(same[Comparer.GIVEN], same[Comparer.FAMILY]);
        double rows = people.rows;
        allPairs = left == 0 ? Math.max(1, rows * (rows - 1) / 2) : Math.max(1, left * (rows - left));
    }

    static Model learn(People people, int left, Blocks blocks) {
        Training training = new Training(people, left);
        training.drawRandomPairs();
        training.setUsualRarity();
        training.start();
        training.cohort = Namesakes.drawn(people, left);
        training.learn(training.candidates(blocks));
        return training.model;
    }

    /** A model from the priors and the frequencies of the table alone, for a single look-up. */
    static Model believed(People people, int left) {
        Training training = new Training(people, left);
        training.drawRandomPairs();
        training.setUsualRarity();
        training.start();
        return training.model;
    }

    private void drawRandomPairs() {
        Comparer comparer = new Comparer(people);
        SplittableRandom draw = new SplittableRandom(SEED);
        int pairs = people.rows < 2 ? 0 : (int) Math.min(RANDOM_PAIRS, 4 * allPairs);
        double[][] counts = new double[fields][];
        for (int field = 0; field < fields; field++) {
            counts[field] = new double[priors[field].levels()];
        }
        for (int pair = 0; pair < pairs; pair++) {
            int one = draw.nextInt(left == 0 ? people.rows : left);
            int other = left == 0 ? draw.nextInt(people.rows) : left + draw.nextInt(people.rows - left);
            if (one != other) {
                comparer.compare(one, other);
                for (int field = 0; field < fields; field++) {
                    counts[field][Found.level(comparer.found[field])]++;
                }
            }
        }
        for (int field = 0; field < fields; field++) {
            counts[field][Found.MISSING] = 0;
            double[] before = normal(priors[field].strangers());
            for (int level = 1; level < before.length; level++) {
                counts[field][level] += STRANGERS_BEFORE * before[level];
            }
            random[field] = normal(counts[field]);
            setEqual(field);
        }
    }

    /** The share of equal values is counted over all rows, not drawn. */
    private void setEqual(int field) {
        double equal = chanceOfEqual(field);
        if (equal >= 0) {
            double rest = 1 - random[field][1];
            double exact = Math.max(LEAST_SHARE, equal);
            for (int level = 2; level < random[field].length; level++) {
                random[field][level] *= (1 - exact) / rest;
            }
            random[field][1] = exact;
        }
    }

    private double chanceOfEqual(int field) {
        return switch (field) {
            case Comparer.GIVEN -> chanceOfEqual(people.names.given);
            case Comparer.FAMILY -> chanceOfEqual(people.names.family);
            case Comparer.REST -> -1;
            default -> people.features.get(field - Comparer.FIRST_FEATURE).chanceOfEqual();
        };
    }

    private double chanceOfEqual(int[] parts) {
        return Counts.of(parts, people.names.parts()).chanceOfEqual();
    }

    /** How much rarity usually adds: so much is taken off again, for it is in the level's share already. */
    private void setUsualRarity() {
        Comparer comparer = new Comparer(people);
        int step = Math.max(1, people.rows / 20_000);
        double[] exact = new double[fields];
        double[] half = new double[fields];
        double[] most = new double[fields];
        double[] known = new double[fields];
        for (int row = 0; row < people.rows; row += step) {
            comparer.compare(row, row);
            for (int field = 0; field < fields; field++) {
                if (Found.level(comparer.found[field]) != Found.MISSING) {
                    double rarity = Found.rarity(comparer.found[field]);
                    known[field]++;
                    exact[field] += Math.pow(2, -rarity);
                    half[field] += Math.pow(2, -rarity / 2);
                    most[field] += Math.pow(2, -rarity * .8);
                }
            }
        }
        for (int field = 0; field < fields; field++) {
            double[] share = priors[field].rarity();
            for (int level = 1; level < share.length; level++) {
                double mean = share[level] == 1 ? exact[field] : share[level] > .6 ? most[field] : half[field];
                model.rarityShare[field][level] = known[field] == 0 ? 0 : share[level];
                model.usualRarity[field][level] = known[field] == 0 ? 0 : -Odds.log2(mean / known[field]);
            }
        }
    }

    /** Among namesakes by given name, those that are strangers show how far given name, family name and the rest hang together. */
    private void learnNamesakes() {
        double[] families = normal(random[Comparer.FAMILY]);
        double[] rests = normal(random[Comparer.REST]);
        for (int level = 0; level < families.length; level++) {
            families[level] *= NAMESAKES_BEFORE;
            rests[level] *= NAMESAKES_BEFORE;
        }
        for (int[] found : cohort) {
            double stranger = 1 - Odds.probability(model.odds(found));
            families[Found.level(found[Comparer.FAMILY])] += stranger;
            rests[Found.level(found[Comparer.REST])] += stranger;
        }
        familyBesideGiven = normal(families);
        restBesideGiven = normal(rests);
    }

    private void start() {
        shareSame = Math.min(.1, 0.3 * people.rows / (left == 0 ? 1 : 2) / allPairs);
        shareHousehold = people.knowHomes() ? shareSame / 2 : 0;
        familyBesideGiven = random[Comparer.FAMILY];
        restBesideGiven = random[Comparer.REST];
        refresh();
    }

    /** Sets the weights from the shares. */
    private void refresh() {
        for (int field = 0; field < fields; field++) {
            for (int level = 1; level < random[field].length; level++) {
                // Among random pairs some are of one person; strangers are the others.
                double unrelated = random[field][level] - shareSame * same[field][level];
                strangers[field][level] = Math.max(LEAST_SHARE, Math.max(.1 * random[field][level], unrelated));
                model.same[field][level] =
                        Odds.log2(Math.max(LEAST_SHARE, same[field][level]) / strangers[field][level]);
                model.household[field][level] = Odds.log2(household(field, level) / strangers[field][level]);
            }
        }
        for (int level = 1; level < NamePartLevel.LEVELS; level++) {
            model.restBesideGiven[level] = Odds.log2(
                    Math.max(LEAST_SHARE, same[Comparer.REST][level]) / Math.max(LEAST_SHARE, restBesideGiven[level]));
        }
        for (int given = 0; given < NamePartLevel.LEVELS; given++) {
            for (int family = 0; family < NamePartLevel.LEVELS; family++) {
                model.jointSame[given][family] = joint(given, family);
            }
        }
        model.sameBits = Odds.log2(shareSame);
        model.householdBits = shareHousehold == 0 ? Double.NEGATIVE_INFINITY : Odds.log2(shareHousehold);
    }

    private double joint(int given, int family) {
        if (given == 0 || family == 0) {
            return given + family == 0 ? 0 : model.same[given == 0 ? Comparer.FAMILY : Comparer.GIVEN][given + family];
        }
        double families = given == NamePartLevel.EXACT
                ? Math.max(strangers[Comparer.FAMILY][family], familyBesideGiven[family])
                : strangers[Comparer.FAMILY][family];
        return Odds.log2(
                Math.max(LEAST_SHARE, jointSame[given][family]) / (strangers[Comparer.GIVEN][given] * families));
    }

    private double household(int field, int level) {
        double ours = same[field][level];
        double theirs = strangers[field][level];
        if (field == Comparer.FAMILY || model.ofTheHome[field]) {
            return Math.max(LEAST_SHARE, ours);
        }
        if (field < Comparer.FIRST_FEATURE) {
            return theirs;
        }
        return switch (people.features.get(field - Comparer.FIRST_FEATURE).evidence) {
            case BORN -> level == BirthFeature.EXACT ? Math.max(TWINS, theirs) : theirs;
            case PHONE -> (ours + theirs) / 2;
            case OTHER -> .3 * ours + .7 * theirs;
            default -> theirs;
        };
    }

    private List<Pattern> candidates(Blocks blocks) {
        Comparer comparer = new Comparer(people);
        Patterns patterns = new Patterns(model);
        int[] seen = new int[people.rows];
        Arrays.fill(seen, -1);
        long reach = Math.max(1, blocks.size());
        int step = (int) Math.max(1, reach / MOST_PAIRS);
        for (int row = 0; row < people.rows; row++) {
            int current = row;
            if (Math.floorMod(Hash.mixed(row), step) == 0) {
                blocks.earlier(row, seen, 0, other -> {
                    if (left == 0 || other < left && current >= left) {
                        comparer.compare(other, current);
                        patterns.add(comparer.found);
                    }
                });
            }
        }
        sampled = step;
        return patterns.all();
    }

    private int sampled = 1;

    private void learn(List<Pattern> patterns) {
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 5 == 0) {
                learnNamesakes();
            }
            round(patterns);
            refresh();
        }
    }

    private void round(List<Pattern> patterns) {
        double[][] counts = new double[fields][];
        for (int field = 0; field < fields; field++) {
            counts[field] = new double[random[field].length];
        }
        double[][] joint = new double[NamePartLevel.LEVELS][NamePartLevel.LEVELS];
        double sames = 0;
        double households = 0;
        for (Pattern pattern : patterns) {
            double one = Math.pow(2, Math.min(200, model.sameBits + model.evidence(pattern.found())));
            double home = shareHousehold == 0
                    ? 0
                    : Math.pow(2, Math.min(200, model.householdBits + model.householdEvidence(pattern.found())));
            double probability = one / (1 + one + home) * pattern.pairs();
            sames += probability;
            households += home / (1 + one + home) * pattern.pairs();
            for (int field = 0; field < fields; field++) {
                counts[field][Found.level(pattern.found()[field])] += probability;
            }
            joint[Found.level(pattern.found()[Comparer.GIVEN])][Found.level(pattern.found()[Comparer.FAMILY])] +=
                    probability;
        }
        update(counts, joint);
        double rows = left == 0 ? people.rows : Math.min(left, people.rows - left);
        shareSame = Math.clamp((sames * sampled + .05 * rows) / allPairs, 1e-12, .5);
        shareHousehold = shareHousehold == 0
                ? 0
                : Math.clamp((households * sampled + .02 * rows) / allPairs, shareSame / 100, shareSame * 3);
    }

    private void update(double[][] counts, double[][] joint) {
        for (int field = 0; field < fields; field++) {
            double[] before = normal(priors[field].matches());
            counts[field][Found.MISSING] = 0;
            for (int level = 1; level < before.length; level++) {
                counts[field][level] += priors[field].weightOfMatches() * before[level];
            }
            same[field] = held(priors[field], normal(counts[field]));
        }
        double[][] before = product(same[Comparer.GIVEN], same[Comparer.FAMILY]);
        double sum = 0;
        for (int given = 1; given < joint.length; given++) {
            for (int family = 1; family < joint.length; family++) {
                jointSame[given][family] = joint[given][family] + 200 * before[given][family];
                sum += jointSame[given][family];
            }
        }
        for (double[] row : jointSame) {
            for (int at = 0; at < row.length; at++) {
                row[at] /= sum;
            }
        }
    }

    /**
     * People's names, dates and numbers do not differ in most of their records. Where the data seem to say so, what was learnt is a likeness
     * other than being the same person, such as sharing given names; so the share of the last levels is held down.
     */
    private static double[] held(Prior prior, double[] shares) {
        double differing = 0;
        for (int level = 1; level < shares.length; level++) {
            differing += prior.differs(level) ? shares[level] : 0;
        }
        double most = prior.mostDiffering();
        if (differing <= most) {
            return shares;
        }
        double[] held = new double[shares.length];
        for (int level = 1; level < shares.length; level++) {
            held[level] = shares[level] * (prior.differs(level) ? most / differing : (1 - most) / (1 - differing));
        }
        return held;
    }

    private static double[][] product(double[] given, double[] family) {
        double[][] product = new double[given.length][family.length];
        for (int one = 1; one < given.length; one++) {
            for (int other = 1; other < family.length; other++) {
                product[one][other] = given[one] * family[other];
            }
        }
        return product;
    }

    private static double[] normal(double[] shares) {
        double sum = 0;
        for (int level = 1; level < shares.length; level++) {
            sum += shares[level];
        }
        double[] normal = new double[shares.length];
        for (int level = 1; level < shares.length; level++) {
            normal[level] = sum == 0 ? 0 : shares[level] / sum;
        }
        return normal;
    }

    /** What some pairs have in common: the levels found, and about how rare the shared values are. */
    record Pattern(int[] found, int pairs) {}

    /** Counts pairs that look alike to the model. */
    private static final class Patterns {
        private final Model model;
        private final LongMap counts = new LongMap();
        private final List<int[]> found = new ArrayList<>();
        private final IntList pairs = new IntList(1024);

        Patterns(Model model) {
            this.model = model;
        }

        void add(int[] pair) {
            long key = 0;
            for (int field = 0; field < pair.length; field++) {
                boolean counts = model.rarityShare[field][Found.level(pair[field])] > 0;
                // Two bits of rarity are one step: finer would make every pair its own pattern.
                key = Hash.of(
                        key,
                        Found.level(pair[field]) + (counts ? 256L * Math.round(Found.rarity(pair[field]) / 2) : 0));
            }
            int at = counts.get(key);
            if (at < 0) {
                counts.put(key, found.size());
                found.add(pair.clone());
                pairs.add(1);
            } else {
                pairs.values[at]++;
            }
        }

        List<Pattern> all() {
            List<Pattern> all = new ArrayList<>(found.size());
            for (int at = 0; at < found.size(); at++) {
                all.add(new Pattern(found.get(at), pairs.values[at]));
            }
            return all;
        }
    }
}
