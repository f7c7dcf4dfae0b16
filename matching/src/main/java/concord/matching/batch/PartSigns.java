package concord.matching.batch;

import concord.matching.kernel.Edits;
import concord.matching.kernel.NameToken;

/**
 * What tells at a glance that two parts of names are different: for each part of one word its length, letters and sounds, side by side in
 * memory; and what a part is found to be beside itself. In doubt the parts may be alike.
 */
final class PartSigns {

    private static final int LENGTH = 0;
    private static final int LETTERS = 1;
    private static final int COLLAPSED = 2;
    private static final int SKELETON = 3;
    private static final int PHONETIC = 4;
    private static final int OTHER_PHONETIC = 5;
    private static final int SHORT_FORMS = 6;
    private static final int EXACT = 7;
    private static final int WIDTH = 8;

    /** A part of several words, or of an initial, is looked at in full. */
    private static final int NO_GLANCE = 1;

    private final int[] signs;

    PartSigns(Names names) {
        signs = new int[Math.multiplyExact(names.parts(), WIDTH)];
        for (int part = 0; part < names.parts(); part++) {
            NameToken[] words = names.part(part).words;
            int at = part * WIDTH;
            signs[at + EXACT] = exact(names.part(part), Math.max(1, names.given.length));
            signs[at + LENGTH] = words.length == 1 ? words[0].length : NO_GLANCE;
            if (words.length == 1) {
                set(at, words[0]);
            }
        }
    }

    private static int exact(NamePart part, long known) {
        return part.words.length == 1 && part.words[0].isInitial()
                ? Found.of(NamePartLevel.INITIAL, 0)
                : Found.of(NamePartLevel.EXACT, Counts.rarity(part.rows, known));
    }

    /** What the part is found to be beside itself. */
    int exact(int part) {
        return signs[part * WIDTH + EXACT];
    }

    private void set(int at, NameToken word) {
        signs[at + LETTERS] = word.letters;
        signs[at + COLLAPSED] = word.collapsedHash;
        signs[at + SKELETON] = word.skeletonHash;
        signs[at + PHONETIC] = word.phoneticHash;
        signs[at + OTHER_PHONETIC] = word.otherPhoneticHash;
        for (int family : word.shortForms) {
            signs[at + SHORT_FORMS] |= 1 << family;
        }
    }

    /** Whether two parts may be anything but {@link NamePartLevel#DIFFERENT}. */
    boolean mayBeAlike(int one, int other) {
        int ours = one * WIDTH;
        int theirs = other * WIDTH;
        int length = signs[ours + LENGTH];
        int otherLength = signs[theirs + LENGTH];
        return length == NO_GLANCE
                || otherLength == NO_GLANCE
                || mayLookAlike(length, signs[ours + LETTERS], otherLength, signs[theirs + LETTERS])
                || maySoundAlike(ours, theirs);
    }

    /** As {@link Edits} and {@link concord.matching.kernel.JaroWinkler} bound it, from {@link NamePartLevel#FAR} on. */
    private static boolean mayLookAlike(int length, int letters, int otherLength, int otherLetters) {
        int missing = Integer.bitCount(letters & ~otherLetters);
        int added = Integer.bitCount(otherLetters & ~letters);
        int allowed = Edits.allowed(length, otherLength);
        int shared = Math.min(length - missing, otherLength - added);
        return (missing + added <= 2 * allowed && Math.abs(length - otherLength) <= allowed)
                || shared * (length + otherLength) >= length * otherLength;
    }

    private boolean maySoundAlike(int ours, int theirs) {
        int phonetic = signs[ours + PHONETIC];
        int otherPhonetic = signs[ours + OTHER_PHONETIC];
        return signs[ours + COLLAPSED] == signs[theirs + COLLAPSED]
                || signs[ours + SKELETON] == signs[theirs + SKELETON]
                || phonetic == signs[theirs + PHONETIC]
                || phonetic == signs[theirs + OTHER_PHONETIC]
                || otherPhonetic == signs[theirs + PHONETIC]
                || otherPhonetic == signs[theirs + OTHER_PHONETIC]
                || (signs[ours + SHORT_FORMS] & signs[theirs + SHORT_FORMS]) != 0;
    }
}
