package concord.ledger;

import java.util.regex.Pattern;

/** The rule for names of logs and keys in a signed note (c2sp.org/signed-note): no spaces, controls or plus signs. */
final class KeyName {

    private static final Pattern PROPER = Pattern.compile("[^\\s\\p{Z}\\p{C}+]{1,200}");

    private KeyName() {}

    static boolean isProper(String name) {
        return PROPER.matcher(name).matches();
    }

    static void check(String name) {
        if (!isProper(name)) {
            throw new IllegalArgumentException("A name must not be empty, nor have spaces or plus signs");
        }
    }
}
