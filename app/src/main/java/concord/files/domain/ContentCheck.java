package concord.files.domain;

import concord.files.DocumentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Reads from the first bytes of a file whether it is what its name claims. A name alone proves nothing. */
final class ContentCheck {

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
    private static final Set<String> OFFICE_97 = Set.of("application/x-tika-msoffice");
    private static final Set<String> FILM =
            Set.of("video/mp4", "video/quicktime", "video/x-m4v", "application/mp4", "video/3gpp");

    /** What is told of text in an old encoding, and of text itself. */
    private static final Set<String> TEXT = Set.of("text/plain", "text/csv", "application/octet-stream");

    private ContentCheck() {}

    static boolean agrees(DocumentType claimed, byte[] head) {
        String found = found(head);
        return switch (claimed) {
            case PDF, JPEG, PNG, GIF, WEBP, MP3, WAV, EMAIL, OPEN_TEXT, OPEN_SPREADSHEET ->
                found.equals(claimed.mediaType());
            case HEIC -> found.startsWith("image/hei");
            case TEXT, CSV -> TEXT.contains(found) && PlainText.isIn(head);
            case OUTLOOK, WORD_97, EXCEL_97 -> OFFICE_97.contains(found) || found.equals(claimed.mediaType());
            case WORD -> isOffice(found) && names(head, "word/");
            case EXCEL -> isOffice(found) && names(head, "xl/");
            case MP4, QUICKTIME -> FILM.contains(found);
            case M4A -> found.equals("audio/mp4") || FILM.contains(found);
        };
    }

    private static boolean isOffice(String found) {
        return found.equals("application/x-tika-ooxml")
                || found.equals("application/zip")
                || found.startsWith("application/vnd.openxmlformats-officedocument");
    }

    private static String found(byte[] head) {
        try {
            return MAGIC.detect(new ByteArrayInputStream(head), new Metadata()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
    }

    /** Whether the archive has an entry in a folder: the one in which Word or Excel keeps its own part. */
    private static boolean names(byte[] archive, String folder) {
        String bytes = new String(archive, StandardCharsets.ISO_8859_1);
        for (int at = bytes.indexOf("PK\3\4"); at >= 0; at = bytes.indexOf("PK\3\4", at + 4)) {
            if (bytes.startsWith(folder, at + 30)) {
                return true;
            }
        }
        return false;
    }
}
