package concord.files.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file's name made safe to show, to store and to save under: no path, no unseen characters, no disguise. */
record FileName(String text) {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "document";

    /** Control, format (among them those that turn the direction of writing), private and lone half characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /** What some file systems cannot hold or take for something else. */
    private static final Pattern AWKWARD = Pattern.compile("[<>:\"|?*]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    static FileName clean(String raw) {
        String name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = SPACE.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = AWKWARD.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        return new FileName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    /** Keeps the extension, since it says what the file is. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        String stem = name.substring(0, LONGEST - extension.length());
        return (Character.isHighSurrogate(stem.charAt(stem.length() - 1)) ? stem.substring(0, stem.length() - 1) : stem)
                + extension;
    }

    /** Says nothing: a file's name may name a person. */
    @Override
    public String toString() {
        return "FileName[withheld]";
    }
}
