package concord.matching;

import concord.matching.kernel.PackedPostcode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What every record says, as six numbers in one place of memory: the numbers of the given and the family name, the date of birth, and the postcode; and its {@link Sketch}. A
 * record with more than one name or postcode, or with one that no number holds, is kept as it was given besides.
 *
 * <p>A row is written once and never moved; a changed record is a new row. One thread at a time writes, any number read beside it: who has read a row
 * of which {@link #isGone} is true has read nothing.
 */
final class Rows {

    private static final int CHUNK_BITS = 15;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int CELLS = 6;

    private static final int FAMILY = 1;
    private static final int BORN = 2;
    private static final int FULLER = 3;
    private static final int POSTCODE = 4;
    private static final int GONE = -1;

    private final Parts parts;
    private volatile Chunk[] chunks = {};
    private int rows;

    Rows(Parts parts) {
        this.parts = parts;
    }

    /** A stretch of rows. */
    private static final class Chunk {
        private final int[] cells = new int[CHUNK * CELLS];
        private final long[] sketches = new long[CHUNK];
        private final AtomicLongArray gone = new AtomicLongArray(CHUNK / Long.SIZE);
        private final Ids ids = new Ids(CHUNK);
        private volatile @Nullable FullerRecord[] fuller = {};
        private int fullerCount;

        int keep(FullerRecord record) {
            if (fullerCount == fuller.length) {
                fuller = Arrays.copyOf(fuller, Math.max(16, 2 * fullerCount));
            }
            fuller[fullerCount] = record;
            return ++fullerCount;
        }
    }

    /** The number of the new row. */
    int append(PreparedRecord record) {
        if (rows == chunks.length << CHUNK_BITS) {
            Chunk[] more = Arrays.copyOf(chunks, chunks.length + 1);
            more[chunks.length] = new Chunk();
            chunks = more;
        }
        int row = rows++;
        Chunk chunk = chunk(row);
        chunk.ids.set(row & (CHUNK - 1), record.source().id());
        write(chunk, row & (CHUNK - 1), record);
        return row;
    }

    private void write(Chunk chunk, int place, PreparedRecord record) {
        int[] cells = chunk.cells;
        int at = place * CELLS;
        PersonRecord source = record.source();
        cells[at + BORN] = BirthCode.of(source.born());
        long postcode = WrittenPostcode.packed(source.postcodes());
        boolean plain = source.names().size() == 1
                && record.names().size() == 1
                && postcode != WrittenPostcode.NOT_PLAIN
                && BirthCode.date(cells[at + BORN]).equals(source.born());
        if (plain) {
            int[] name = taken(record);
            cells[at] = name[0];
            cells[at + FAMILY] = name[1];
            cells[at + POSTCODE] = (int) (postcode >>> Integer.SIZE);
            cells[at + POSTCODE + 1] = (int) postcode;
            chunk.sketches[place] =
                    Sketch.of(record.names().getFirst(), cells[at + BORN], postcode & WrittenPostcode.CODE);
        } else {
            chunk.sketches[place] = Sketch.ofAnything();
            cells[at + FULLER] = chunk.keep(new FullerRecord(record, taken(record)));
        }
    }

    private int[] taken(PreparedRecord record) {
        return record.names().stream()
                .flatMapToInt(name -> IntStream.of(
                        parts.take(name.written().given(), name.writtenGiven()),
                        parts.take(name.written().family(), name.writtenFamily())))
                .toArray();
    }

    /** Marks the row as gone, then overwrites it. */
    void forget(int row) {
        Chunk chunk = chunk(row);
        int bit = row & (CHUNK - 1);
        chunk.gone.set(bit / Long.SIZE, chunk.gone.get(bit / Long.SIZE) | (1L << bit));
        int at = cell(row);
        if (chunk.cells[at + FULLER] == 0) {
            parts.release(chunk.cells[at]);
            parts.release(chunk.cells[at + FAMILY]);
        } else {
            int place = chunk.cells[at + FULLER] - 1;
            Arrays.stream(Objects.requireNonNull(chunk.fuller[place]).parts).forEach(parts::release);
            chunk.fuller[place] = null;
        }
        Arrays.fill(chunk.cells, at, at + CELLS, 0);
        chunk.cells[at + FULLER] = GONE;
        chunk.sketches[bit] = 0;
        chunk.ids.forget(bit);
    }

    boolean isGone(int row) {
        int place = row & (CHUNK - 1);
        return ((chunk(row).gone.getAcquire(place / Long.SIZE) >>> place) & 1) != 0;
    }

    String id(int row) {
        return chunk(row).ids.get(row & (CHUNK - 1));
    }

    /**
     * Reads a number of each of some rows, so that {@link #read} finds them near: rows lie all over the memory, and many that are asked for at once
     * come nearly as fast as one.
     *
     * @param read takes what was read, which means nothing
     */
    void bringNear(int[] some, int from, int to, int[] read) {
        for (int at = from; at < to; at++) {
            read[at - from] = chunk(some[at]).cells[cell(some[at])];
        }
    }

    /** The sketches of some rows, all asked for at once: rows lie all over the memory. */
    void sketches(int[] some, int from, int to, long[] sketches) {
        Chunk[] all = chunks;
        for (int at = from; at < to; at++) {
            sketches[at - from] = all[some[at] >>> CHUNK_BITS].sketches[some[at] & (CHUNK - 1)];
        }
    }

    /** Gives the reader what is compared of a row, unless that is gone. */
    void read(int row, RowReader reader) {
        Chunk chunk = chunk(row);
        int[] cells = chunk.cells;
        int at = cell(row);
        int fuller = cells[at + FULLER];
        if (fuller == GONE) {
            return;
        }
        if (fuller == 0) {
            reader.plain(cells[at], cells[at + FAMILY], cells[at + BORN], postcode(cells, at) & WrittenPostcode.CODE);
        } else {
            FullerRecord record = chunk.fuller[fuller - 1];
            if (record != null) {
                reader.fuller(record);
            }
        }
    }

    /** The record as it was given. */
    PersonRecord source(int row) {
        Chunk chunk = chunk(row);
        int[] cells = chunk.cells;
        int at = cell(row);
        int fuller = cells[at + FULLER];
        if (fuller != 0) {
            return Objects.requireNonNull(chunk.fuller[fuller - 1]).record.source();
        }
        PersonName name = new PersonName(parts.written(cells[at]), parts.written(cells[at + FAMILY]));
        return new PersonRecord(
                id(row), List.of(name), BirthCode.date(cells[at + BORN]), WrittenPostcode.written(postcode(cells, at)));
    }

    /** The record with all that was worked out of it. */
    PreparedRecord prepared(int row) {
        Chunk chunk = chunk(row);
        int[] cells = chunk.cells;
        int at = cell(row);
        int fuller = cells[at + FULLER];
        if (fuller != 0) {
            return Objects.requireNonNull(chunk.fuller[fuller - 1]).record;
        }
        PersonRecord source = source(row);
        PreparedName name = PreparedName.of(
                source.names().getFirst(), parts.compared(cells[at]), parts.compared(cells[at + FAMILY]));
        return PreparedRecord.of(source, List.of(name));
    }

    private Chunk chunk(int row) {
        return chunks[row >>> CHUNK_BITS];
    }

    private static int cell(int row) {
        return (row & (CHUNK - 1)) * CELLS;
    }

    private static long postcode(int[] cells, int at) {
        return ((long) cells[at + POSTCODE] << Integer.SIZE) | (cells[at + POSTCODE + 1] & 0xFFFF_FFFFL);
    }

    /** Hears what is compared of a row. */
    interface RowReader {

        /**
         * @param given the number of the part in {@link Parts}, and so {@code family}
         * @param born as {@link BirthCode} has it, not yet looked at for placeholders
         * @param postcode as {@link PackedPostcode} has it
         */
        void plain(int given, int family, int born, long postcode);

        void fuller(FullerRecord record);
    }
}
