package concord.files.domain;

import concord.files.DocumentContent;
import concord.files.DocumentType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import javax.crypto.SecretKey;

/** A document with its own key at hand, for as long as somebody reads it. */
record OpenedDocument(UUID id, String name, DocumentType type, long size, SecretKey key, PieceLoan.Reader reader)
        implements DocumentContent {

    static OpenedDocument of(StoredDocuments.Row row, SecretKey key, PieceLoan.Reader reader) {
        return new OpenedDocument(
                row.id(), DocumentKeys.name(key, row), DocumentType.valueOf(row.type()), row.size(), key, reader);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        int count = Math.toIntExact((size + Pieces.SIZE - 1) / Pieces.SIZE);
        for (int number = 0; number < count; number++) {
            out.write(reader.read(id, new Pieces.Place(number, number == count - 1), key));
        }
    }

    /** Says nothing: neither the name nor the key belongs into a log line. */
    @Override
    public String toString() {
        return "OpenedDocument[" + id + "]";
    }
}
