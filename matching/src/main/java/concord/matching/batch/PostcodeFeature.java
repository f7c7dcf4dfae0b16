package concord.matching.batch;

import concord.matching.kernel.Edits;
import concord.matching.kernel.JaroWinkler;
import concord.matching.kernel.Postcode;
import concord.matching.table.Column;
import concord.matching.table.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Postcodes, British ones by their outward and inward halves, others by their beginnings. */
final class PostcodeFeature extends Feature {

    static final int FULL = 1;
    static final int ONE_CHARACTER = 2;
    static final int SECTOR = 3;
    static final int DISTRICT = 4;
    static final int AREA = 5;
    static final int DIFFERENT = 6;

    private static final String[] WORDS = {
        "not known in one of the records",
        "the same",
        "one character differs",
        "the same neighbourhood",
        "the same district",
        "the same area",
        "different",
    };

    /** hmpps-person-match 2026_02_23: .70 share a postcode, .09 an outcode, .20 nothing; the rest is our estimate. */
    private static final double[] MATCHES = {0, .68, .035, .025, .04, .03, .19};

    private static final double[] STRANGERS = {0, 1e-4, 1e-4, 1e-3, 2.4e-3, .02, .975};
    private static final double[] RARITY = {0, 1, .5, 1, 1, 1, 0};
    private static final double WEIGHT = 40;
    private static final Prior PRIOR = new Prior(MATCHES, STRANGERS, WEIGHT, RARITY);
    private static final Postcode NOWHERE = new Postcode("", "", "");

    private static final int SIGN_BITS = 26;
    private static final int SIGNS = (1 << SIGN_BITS) - 1;

    private final List<Postcode> values;
    /** For each postcode the numbers of the wider places it lies in, and the signs it is written with. */
    private final int[] sectorOf;

    private final int[] districtOf;
    private final int[] areaOf;
    private final int[] signs;
    private final long[] outcodes;
    private final long[] narrowest;
    /** What each postcode is found to be beside one that shares so much. */
    private final int[] full;

    private final int[] oneCharacter;
    private final int[] sector;
    private final int[] district;
    private final int[] area;

    private PostcodeFeature(String label, Coding<Postcode> coding, Counts counts) {
        super(Evidence.POSTCODE, label, coding.codes, PRIOR, WORDS, counts.chanceOfEqual());
        values = coding.values;
        sectorOf = places(2);
        districtOf = places(1);
        areaOf = places(0);
        signs = values.stream()
                .mapToInt(postcode -> JaroWinkler.letters(postcode.full()))
                .toArray();
        outcodes = values.stream()
                .mapToLong(postcode -> Hash.of(postcode.outcode()))
                .toArray();
        narrowest = values.stream()
                .mapToLong(postcode -> Hash.of(postcode.isFull() ? postcode.full() : postcode.outcode()))
                .toArray();
        full = Found.ofEach(FULL, counts.rarities());
        oneCharacter = Found.ofEach(ONE_CHARACTER, counts.rarities());
        sector = Found.ofEach(SECTOR, rarities(counts, sectorOf));
        district = Found.ofEach(DISTRICT, rarities(counts, districtOf));
        area = Found.ofEach(AREA, rarities(counts, areaOf));
    }

    static PostcodeFeature of(Column column, int rows) {
        Coding<Postcode> coding =
                Coding.of(column, rows, raw -> Postcode.of(raw).orElse(NOWHERE), NOWHERE, PostcodeFeature::hash);
        return new PostcodeFeature(column.header(), coding, Counts.of(coding.codes, coding.values.size()));
    }

    private static long hash(Postcode postcode) {
        return Hash.of(Hash.of(postcode.full()), Hash.of(postcode.outcode()));
    }

    /** The number of the wider place of each postcode. */
    private int[] places(int width) {
        Map<String, Integer> numbers = new HashMap<>();
        return values.stream()
                .mapToInt(postcode -> numbers.computeIfAbsent(wider(postcode, width), _ -> numbers.size()))
                .toArray();
    }

    /** How rare the wider place of each postcode is. */
    private static double[] rarities(Counts counts, int[] placeOf) {
        int[] rows = new int[placeOf.length];
        for (int code = 1; code < placeOf.length; code++) {
            rows[placeOf[code]] += counts.of(code);
        }
        double[] rarities = new double[placeOf.length];
        for (int code = 1; code < rarities.length; code++) {
            rarities[code] = Counts.rarity(rows[placeOf[code]], counts.known());
        }
        return rarities;
    }

    private static String wider(Postcode postcode, int width) {
        return switch (width) {
            case 0 -> postcode.area();
            case 1 -> postcode.outcode();
            default -> postcode.sector();
        };
    }

    Postcode value(int row) {
        return values.get(codes[row]);
    }

    /** The number of the district; 0 where no postcode is known. */
    int district(int code) {
        return districtOf[code];
    }

    long outcodeHash(int row) {
        return outcodes[codes[row]];
    }

    /** Of the whole postcode, or of its outward half where no more is known. */
    long narrowestHash(int row) {
        return narrowest[codes[row]];
    }

    @Override
    boolean hasGlance() {
        return true;
    }

    /** The signs it is written with, folded, and part of its area's number. */
    @Override
    int glance(int code) {
        int folded = (signs[code] & SIGNS) | (signs[code] >>> SIGN_BITS);
        return folded | (areaOf[code] << SIGN_BITS);
    }

    @Override
    boolean differ(int glance, int other) {
        int apart = glance ^ other;
        return apart >>> SIGN_BITS != 0 && Integer.bitCount(apart & SIGNS) > 2;
    }

    @Override
    int different() {
        return DIFFERENT;
    }

    @Override
    boolean isCostly() {
        return false;
    }

    @Override
    int compare(int one, int other) {
        boolean whole = signs[one] != 0;
        if (one == other) {
            return whole ? full[one] : district[one];
        }
        boolean bothWhole = whole && signs[other] != 0;
        if (bothWhole && differInOne(one, other)) {
            return Math.min(oneCharacter[one], oneCharacter[other]);
        }
        if (bothWhole && sectorOf[one] == sectorOf[other]) {
            return sector[one];
        }
        if (districtOf[one] == districtOf[other]) {
            return district[one];
        }
        return areaOf[one] == areaOf[other] ? area[one] : DIFFERENT;
    }

    /** One slip changes at most two signs, so most part here without any counting. */
    private boolean differInOne(int one, int other) {
        return Integer.bitCount(signs[one] ^ signs[other]) <= 2
                && Edits.between(values.get(one).full(), values.get(other).full(), 1) <= 1;
    }
}
