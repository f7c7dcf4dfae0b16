package concord.matching;

import concord.matching.kernel.PackedPostcode;

/** A record that says more than a row of numbers holds. */
final class FullerRecord {

    final PreparedRecord record;
    /** For each of its names the numbers of the given and the family part in {@link Parts}. */
    final int[] parts;
    /** As {@link BirthCode} has it, unknown for a placeholder. */
    final int born;
    /** As {@link PackedPostcode} has them. */
    final long[] postcodes;

    FullerRecord(PreparedRecord record, int[] parts) {
        this.record = record;
        this.parts = parts;
        this.born = BirthCode.of(record.born());
        this.postcodes =
                record.postcodes().stream().mapToLong(PackedPostcode::of).toArray();
    }
}
