package concord.matching.table;

import java.io.IOException;

/** A file that cannot be read at all. The message is a whole sentence for whoever named the file. */
public final class UnreadableFile extends IOException {

    public UnreadableFile(String sentence) {
        super(sentence);
    }

    public UnreadableFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
