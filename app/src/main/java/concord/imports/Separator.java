package concord.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** Tells by the row of headings what stands between the cells of a file: comma, semicolon, tab or bar. */
final class Separator {

    private static final String POSSIBLE = ",;\t|";
    private static final int LOOKED_AT = 100_000;

    private Separator() {}

    static char of(Path file, Charset charset) {
        try (var text = new BufferedReader(Encoding.open(file, charset))) {
            var head = new char[LOOKED_AT];
            int read = text.read(head);
            String line = new String(head, 0, Math.max(read, 0)).stripLeading();
            if (line.regionMatches(true, 0, "sep=", 0, 4) && line.length() > 4) {
                return line.charAt(4);
            }
            return mostFrequent(line);
        } catch (IOException e) {
            throw new CannotImport("The file " + file + " cannot be read (" + e.getMessage() + ").");
        }
    }

    /** In the first row alone, and outside of quotation marks. */
    private static char mostFrequent(String text) {
        var counts = new int[POSSIBLE.length()];
        boolean quoted = false;
        for (int at = 0; at < text.length() && (quoted || "\r\n".indexOf(text.charAt(at)) < 0); at++) {
            char one = text.charAt(at);
            quoted ^= one == '"';
            int which = POSSIBLE.indexOf(one);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int which = 1; which < counts.length; which++) {
            most = counts[which] > counts[most] ? which : most;
        }
        return POSSIBLE.charAt(most);
    }
}
