package concord.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of file that Concord takes. Kinds that can carry a script of their own when opened in a browser (HTML,
 * SVG) are left out on purpose.
 */
public enum DocumentType {
    PDF("PDF document", "application/pdf", "pdf"),
    JPEG("JPEG picture", "image/jpeg", "jpg", "jpeg"),
    PNG("PNG picture", "image/png", "png"),
    GIF("GIF picture", "image/gif", "gif"),
    WEBP("WebP picture", "image/webp", "webp"),
    HEIC("HEIC picture", "image/heic", "heic", "heif"),
    TEXT("Plain text", "text/plain", "txt"),
    CSV("CSV table", "text/csv", "csv"),
    EMAIL("E-mail", "message/rfc822", "eml"),
    OUTLOOK("Outlook e-mail", "application/vnd.ms-outlook", "msg"),
    WORD_97("Word document", "application/msword", "doc"),
    WORD("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL_97("Excel workbook", "application/vnd.ms-excel", "xls"),
    EXCEL("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    OPEN_TEXT("OpenDocument text", "application/vnd.oasis.opendocument.text", "odt"),
    OPEN_SPREADSHEET("OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    MP4("MP4 film", "video/mp4", "mp4"),
    QUICKTIME("QuickTime film", "video/quicktime", "mov"),
    MP3("MP3 sound", "audio/mpeg", "mp3"),
    M4A("M4A sound", "audio/mp4", "m4a"),
    WAV("WAV sound", "audio/vnd.wave", "wav");

    private final String words;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it one
    private final List<String> extensions;

    DocumentType(String words, String mediaType, String... extensions) {
        this.words = words;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String words() {
        return words;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind that a name claims by its last extension. */
    public static Optional<DocumentType> claimedBy(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** For the {@code accept} attribute and the hint of a form: ".pdf,.jpg,…". */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }
}
