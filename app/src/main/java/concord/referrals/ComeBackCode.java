package concord.referrals;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The secret with which somebody without an account comes back: to a referral begun, and later to its receipt. Concord
 * keeps a digest of it alone. Made by whoever asks, once for each draft or referral, and kept with it, so that the same
 * referral sent twice is the same to the last letter.
 */
public record ComeBackCode(String value) {

    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[" + CodeLetters.ALPHABET + "]{" + LENGTH + "}");

    public ComeBackCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a come-back code");
        }
    }

    /** A new code. The generator must be a {@link java.security.SecureRandom} outside of demonstrations. */
    public static ComeBackCode random(RandomGenerator random) {
        return new ComeBackCode(CodeLetters.random(random, LENGTH));
    }

    /** The code that belongs to a digest under a secret key: always the same one, and of use to nobody else. */
    public static ComeBackCode of(byte[] digest) {
        return new ComeBackCode(CodeLetters.of(digest, LENGTH));
    }

    /** Reads a code as people type it: small letters, spaces and hyphens are forgiven. */
    public static Optional<ComeBackCode> typed(String text) {
        String plain = CodeLetters.plain(text);
        return FORM.matcher(plain).matches() ? Optional.of(new ComeBackCode(plain)) : Optional.empty();
    }

    /** The code in three groups of four, as it is shown to be copied. */
    public String inGroups() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "ComeBackCode";
    }
}
