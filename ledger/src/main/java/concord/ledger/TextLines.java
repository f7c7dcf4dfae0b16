package concord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Walks the lines of a text form, so that each complaint names its line. There is one spelling for each value. */
final class TextLines {

    /** A path has at most one hash for each level, and one more at its start. */
    private static final int LONGEST_PATH = 64;

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final String[] lines;
    private final long before;
    private int read;

    TextLines(String text) {
        this(text, 0);
    }

    /** Counts lines from after those that stood before this text in its file. */
    TextLines(String text, long before) {
        this.lines = text.split("\n", -1);
        this.before = before;
        if (!text.endsWith("\n")) {
            throw new MalformedText(before + lines.length, "the line does not end, or the text is cut short");
        }
    }

    static String pathText(List<Hash> path) {
        return "path %d\n".formatted(path.size())
                + path.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
    }

    String next() {
        read++;
        if (read >= lines.length) {
            throw malformed("the text ends too early");
        }
        return lines[read - 1];
    }

    boolean isAtEnd() {
        return read + 1 >= lines.length;
    }

    void expect(String line) {
        if (!next().equals(line)) {
            throw malformed("expected " + (line.isEmpty() ? "an empty line" : "\"" + line + "\""));
        }
    }

    /** The value of a line that starts with this label. */
    String value(String label) {
        String line = next();
        if (!line.startsWith(label + " ")) {
            throw malformed("expected \"%s\" and its value".formatted(label));
        }
        return line.substring(label.length() + 1);
    }

    long number(String label) {
        return decimal(value(label));
    }

    long decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw malformed("expected a whole number without sign or leading zero");
        }
        return Long.parseLong(text);
    }

    Hash hash() {
        String line = next();
        try {
            return Hash.fromBase64(line);
        } catch (IllegalArgumentException notAHash) {
            throw malformed("expected a hash of 32 bytes in base64");
        }
    }

    List<Hash> path() {
        long length = number("path");
        if (length > LONGEST_PATH) {
            throw malformed("no path is longer than " + LONGEST_PATH);
        }
        List<Hash> path = new ArrayList<>();
        while (path.size() < length) {
            path.add(hash());
        }
        return path;
    }

    void end() {
        if (!isAtEnd()) {
            read++;
            throw malformed("expected nothing more");
        }
    }

    /** A complaint about the line read last. */
    MalformedText malformed(String reason) {
        return new MalformedText(before + read, reason);
    }
}
