package concord.matching.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** A file of records, one a row: CSV, also compressed with gzip, or Parquet. */
public sealed interface RecordFile permits CsvFile, ParquetFile {

    /** Looks at the file, not yet at its records. */
    static RecordFile open(Path path) throws UnreadableFile {
        if (!Files.exists(path)) {
            throw new UnreadableFile("There is no file " + path + ".");
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UnreadableFile(path + " is not a file that can be read.");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] head = stream.readNBytes(4);
            if (head.length == 0) {
                throw new UnreadableFile(path + " is empty.");
            }
            return ParquetFile.isParquet(head) ? ParquetFile.open(path) : CsvFile.open(path);
        } catch (UnreadableFile sentence) {
            throw sentence;
        } catch (IOException e) {
            throw new UnreadableFile(path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** The headers and the first rows. */
    Sample sample();

    /**
     * Reads all rows.
     *
     * @param bad gathers the rows that could not be taken as they stand
     * @param progress is told how many rows have been read
     */
    Table read(Layout layout, BadRows bad, LongConsumer progress) throws UnreadableFile;
}
