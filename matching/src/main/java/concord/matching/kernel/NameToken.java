package concord.matching.kernel;

import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * One distinct word of a name with everything a comparison needs, worked out once.
 *
 * <p>The {@link Lexicon} owns the tokens of the index and their two changing numbers; a word it does not hold is a token
 * without a place and borne by nobody.
 */
public final class NameToken {

    public static final int NO_PLACE = -1;

    /** Borne by so many in the communities that use them that sharing one says little, in however small an index. */
    private static final Set<String> WEAK =
            Set.of("singh", "kaur", "begum", "bibi", "khatun", "khatoon", "baby", "unborn", "unknown");

    private static final DoubleMetaphone SOUND = sound();

    public final String text;
    public final String collapsed;
    public final String skeleton;
    public final String phonetic;
    public final String otherPhonetic;
    public final int[] shortForms;

    /** Hashes of the forms above: two tokens part on these without following any reference, and most pairs do part. */
    public final int textHash;

    public final int collapsedHash;
    public final int skeletonHash;
    public final int phoneticHash;
    public final int otherPhoneticHash;

    /** The set of letters, a bit each. */
    public final int letters;

    public final int length;
    public final boolean weak;

    /** Where the lexicon keeps it. Changed by who writes to the index alone, as is the next; who reads beside may see it a moment later. */
    public int place = NO_PLACE;

    /** How many records of the index hold this word anywhere in a name. */
    public int bearers;

    public NameToken(String text) {
        this.text = text;
        this.collapsed = collapse(text);
        this.skeleton = Skeleton.of(text);
        this.phonetic = SOUND.doubleMetaphone(text, false);
        this.otherPhonetic = SOUND.doubleMetaphone(text, true);
        this.shortForms = ShortForms.familiesOf(text);
        this.textHash = text.hashCode();
        this.collapsedHash = collapsed.hashCode();
        this.skeletonHash = skeleton.hashCode();
        this.phoneticHash = phonetic.hashCode();
        this.otherPhoneticHash = otherPhonetic.hashCode();
        this.length = text.length();
        this.letters = letters(text);
        this.weak = WEAK.contains(text);
    }

    public boolean isInitial() {
        return length == 1;
    }

    /** The first sound as the skeleton has it, so that Kristofer and Christopher do not part at once. */
    public char initial() {
        return skeleton.charAt(0);
    }

    public boolean sharesShortFormWith(NameToken other) {
        if (shortForms.length == 0 || other.shortForms.length == 0) {
            return false;
        }
        for (int family : shortForms) {
            for (int otherFamily : other.shortForms) {
                if (family == otherFamily) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean isWritten(NameToken other) {
        return this == other || (textHash == other.textHash && text.equals(other.text));
    }

    public boolean isWrittenWithoutDoubling(NameToken other) {
        return collapsedHash == other.collapsedHash && collapsed.equals(other.collapsed);
    }

    /** A single vowel or consonant is too little to sound alike by. */
    public boolean soundsLike(NameToken other) {
        return sounds(phonetic, phoneticHash, other) || sounds(otherPhonetic, otherPhoneticHash, other);
    }

    private static boolean sounds(String code, int hash, NameToken other) {
        return (hash == other.phoneticHash && code.length() > 1 && code.equals(other.phonetic))
                || (hash == other.otherPhoneticHash && code.length() > 1 && code.equals(other.otherPhonetic));
    }

    public boolean sharesSkeletonWith(NameToken other) {
        return skeletonHash == other.skeletonHash && skeleton.length() > 1 && skeleton.equals(other.skeleton);
    }

    private static String collapse(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (at == 0 || text.charAt(at) != text.charAt(at - 1)) {
                single.append(text.charAt(at));
            }
        }
        return single.toString();
    }

    private static int letters(String text) {
        return text.chars().map(letter -> 1 << (letter - 'a')).reduce(0, (some, one) -> some | one);
    }

    private static DoubleMetaphone sound() {
        DoubleMetaphone sound = new DoubleMetaphone();
        sound.setMaxCodeLen(6);
        return sound;
    }
}
