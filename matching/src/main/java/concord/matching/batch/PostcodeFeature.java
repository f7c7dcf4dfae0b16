package concord.matching.batch;

import concord.matching.kernel.Edits;
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

    private final List<Postcode> values;
    private final long[] outcodes;
    private final long[] narrowest;
    private final double[] full;
    private final double[] sector;
    private final double[] district;
    private final double[] area;

    private PostcodeFeature(String label, Coding<Postcode> coding, Counts counts) {
        super(Evidence.POSTCODE, label, coding.codes, PRIOR, WORDS, counts.chanceOfEqual());
        values = coding.values;
        outcodes = values.stream()
                .mapToLong(postcode -> Hash.of(postcode.outcode()))
                .toArray();
        narrowest = values.stream()
                .mapToLong(postcode -> Hash.of(postcode.isFull() ? postcode.full() : postcode.outcode()))
                .toArray();
        full = counts.rarities();
        sector = rarities(counts, 2);
        district = rarities(counts, 1);
        area = rarities(counts, 0);
    }

    static PostcodeFeature of(Column column, int rows) {
        Coding<Postcode> coding =
                Coding.of(column, rows, raw -> Postcode.of(raw).orElse(NOWHERE), NOWHERE);
        return new PostcodeFeature(column.header(), coding, Counts.of(coding.codes, coding.values.size()));
    }

    /** How rare the wider place of each postcode is. */
    private double[] rarities(Counts counts, int width) {
        Map<String, Integer> rows = new HashMap<>();
        for (int code = 1; code < values.size(); code++) {
            rows.merge(wider(values.get(code), width), counts.of(code), Integer::sum);
        }
        double[] rarities = new double[values.size()];
        for (int code = 1; code < rarities.length; code++) {
            rarities[code] = Counts.rarity(rows.getOrDefault(wider(values.get(code), width), 0), counts.known());
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

    long outcodeHash(int row) {
        return outcodes[codes[row]];
    }

    /** Of the whole postcode, or of its outward half where no more is known. */
    long narrowestHash(int row) {
        return narrowest[codes[row]];
    }

    @Override
    int compare(int one, int other) {
        Postcode ours = values.get(one);
        Postcode theirs = values.get(other);
        if (one == other) {
            return ours.isFull() ? Found.of(FULL, full[one]) : Found.of(DISTRICT, district[one]);
        }
        if (ours.isFull() && theirs.isFull() && Edits.between(ours.full(), theirs.full(), 1) <= 1) {
            return Found.of(ONE_CHARACTER, Math.min(full[one], full[other]));
        }
        if (ours.isFull() && theirs.isFull() && ours.sector().equals(theirs.sector())) {
            return Found.of(SECTOR, sector[one]);
        }
        if (ours.outcode().equals(theirs.outcode())) {
            return Found.of(DISTRICT, district[one]);
        }
        return ours.area().equals(theirs.area()) ? Found.of(AREA, area[one]) : Found.of(DIFFERENT, 0);
    }
}
