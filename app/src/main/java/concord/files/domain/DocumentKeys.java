package concord.files.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.crypto.SecretKey;

/** How a document's own key is wrapped by the key of its person, and what is sealed under it. */
final class DocumentKeys {

    private DocumentKeys() {}

    static Sealed wrap(SecretKey subject, UUID document, SecretKey dataKey) {
        return Seal.close(subject, label(document), dataKey.getEncoded());
    }

    static SecretKey unwrap(SecretKey subject, StoredDocuments.Row row) {
        return Seal.key(Seal.open(subject, label(row.id()), row.wrappedDataKey()));
    }

    static String name(SecretKey dataKey, StoredDocuments.Row row) {
        return new String(Seal.open(dataKey, "name", row.sealedName()), StandardCharsets.UTF_8);
    }

    private static String label(UUID document) {
        return "document " + document;
    }
}
