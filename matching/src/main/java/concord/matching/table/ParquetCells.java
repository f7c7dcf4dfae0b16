package concord.matching.table;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.Validity;
import dev.hardwood.schema.ColumnSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cells of one batch of a column of Parquet, as they would be written in CSV. */
interface ParquetCells {

    /** The number of the cell's text in the dictionary. */
    int code(int at, Dictionary dictionary);

    static ParquetCells of(ColumnReader column) {
        ColumnSchema schema = column.getColumnSchema();
        ParquetCells present = present(column, schema);
        Validity validity = column.getLeafValidity();
        return validity.hasNulls()
                ? (at, dictionary) -> validity.isNull(at) ? 0 : present.code(at, dictionary)
                : present;
    }

    private static ParquetCells present(ColumnReader column, ColumnSchema schema) {
        @Nullable LogicalType type = schema.logicalType();
        return switch (schema.type()) {
            case INT32 -> {
                int[] values = column.getInts();
                yield (at, dictionary) -> dictionary.code(whole(values[at], type));
            }
            case INT64 -> {
                long[] values = column.getLongs();
                yield (at, dictionary) -> dictionary.code(whole(values[at], type));
            }
            case DOUBLE -> {
                double[] values = column.getDoubles();
                yield (at, dictionary) -> dictionary.code(fraction(values[at]));
            }
            case FLOAT -> {
                float[] values = column.getFloats();
                yield (at, dictionary) -> dictionary.code(fraction(values[at]));
            }
            case BOOLEAN -> {
                boolean[] values = column.getBooleans();
                yield (at, dictionary) -> dictionary.code(Boolean.toString(values[at]));
            }
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> bytes(column, type);
            case INT96 ->
                throw new UnsupportedOperationException(
                        "the column " + schema.name() + " has times of an old kind (INT96)");
        };
    }

    private static ParquetCells bytes(ColumnReader column, @Nullable LogicalType type) {
        byte[] values = column.getBinaryValues();
        int[] offsets = column.getBinaryOffsets();
        return switch (type) {
            case LogicalType.DecimalType decimal ->
                (at, dictionary) -> dictionary.code(
                        decimal(new BigInteger(values, offsets[at], offsets[at + 1] - offsets[at]), decimal.scale()));
            case LogicalType.UuidType _ ->
                (at, dictionary) -> dictionary.code(HexFormat.of().formatHex(values, offsets[at], offsets[at + 1]));
            case null, default -> (at, dictionary) -> dictionary.codeOfStripped(values, offsets[at], offsets[at + 1]);
        };
    }

    private static String whole(long value, @Nullable LogicalType type) {
        return switch (type) {
            case LogicalType.DateType _ -> LocalDate.ofEpochDay(value).toString();
            case LogicalType.TimestampType timestamp ->
                LocalDate.ofInstant(instant(value, timestamp), ZoneOffset.UTC).toString();
            case LogicalType.DecimalType decimal -> decimal(BigInteger.valueOf(value), decimal.scale());
            case null, default -> Long.toString(value);
        };
    }

    private static Instant instant(long value, LogicalType.TimestampType type) {
        return switch (Objects.requireNonNull(type.unit())) {
            case MILLIS -> Instant.ofEpochMilli(value);
            case MICROS -> Instant.ofEpochSecond(Math.floorDiv(value, 1_000_000L));
            case NANOS -> Instant.ofEpochSecond(Math.floorDiv(value, 1_000_000_000L));
        };
    }

    private static String decimal(BigInteger unscaled, int scale) {
        return new BigDecimal(unscaled, scale).stripTrailingZeros().toPlainString();
    }

    /** A column of whole numbers that has blanks is often stored as fractions. */
    private static String fraction(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
