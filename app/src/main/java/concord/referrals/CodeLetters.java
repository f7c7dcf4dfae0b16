package concord.referrals;

import java.math.BigInteger;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
final class CodeLetters {

    /** Without I L O S Z B and 1 0 5 2 8. */
    static final String ALPHABET = "ACDEFGHJKMNPQRTUVWXY34679";

    private CodeLetters() {}

    static String random(RandomGenerator random, int length) {
        var letters = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    /** The letters that bytes stand for, each as likely as another; 32 bytes are enough for fifty letters. */
    static String of(byte[] bytes, int length) {
        BigInteger alphabet = BigInteger.valueOf(ALPHABET.length());
        BigInteger number = new BigInteger(1, bytes);
        var letters = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            letters.append(ALPHABET.charAt(number.mod(alphabet).intValue()));
            number = number.divide(alphabet);
        }
        return letters.toString();
    }

    /** What was typed, without the spaces and hyphens that people put in, in capitals. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
