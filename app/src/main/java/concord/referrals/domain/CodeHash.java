package concord.referrals.domain;

import concord.referrals.ComeBackCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digest of a come-back code, which is all that Concord keeps of it. */
final class CodeHash {

    private CodeHash() {}

    static byte[] of(ComeBackCode code) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(("concord receipt " + code.value()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
