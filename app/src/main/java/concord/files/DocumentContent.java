package concord.files;

import java.io.IOException;
import java.io.OutputStream;

/** A document opened for reading. Decrypts piece by piece, so that a large one never stands in memory whole. */
public interface DocumentContent {

    String name();

    DocumentType type();

    long size();

    /**
     * Writes the document in the clear. Each piece proves itself before it is written.
     *
     * @throws UnreadableContent where the stored content is not what was stored, or has been destroyed meanwhile
     */
    void writeTo(OutputStream out) throws IOException;
}
