package concord.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells how a file's characters are written: UTF-8, with or without its mark, UTF-16 by its mark, else Windows-1252. */
final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final char MARK = '\uFEFF';
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Encoding() {}

    static Charset of(Path file) {
        try {
            byte[] head = head(file);
            if (begins(head, ZIP) || begins(head, OLD_OFFICE)) {
                throw new CannotImport("This is a workbook, not a CSV file. Open it in the spreadsheet program, choose "
                        + "Save as, and choose the format CSV UTF-8.");
            }
            if (begins(head, (byte) 0xFF, (byte) 0xFE) || begins(head, (byte) 0xFE, (byte) 0xFF)) {
                return StandardCharsets.UTF_16;
            }
            refuseBinary(head);
            return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
        } catch (IOException e) {
            throw new CannotImport("The file " + file + " cannot be read (" + e.getMessage() + ").");
        }
    }

    /** The file as text, without the mark at its beginning. */
    static Reader open(Path file, Charset charset) throws IOException {
        var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static void refuseBinary(byte[] head) {
        for (byte one : head) {
            if (one == 0) {
                throw new CannotImport(
                        "This is not a file of text. Save the list from the spreadsheet program as CSV UTF-8.");
            }
        }
    }

    private static boolean begins(byte[] head, byte... with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader text = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), strict)) {
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
