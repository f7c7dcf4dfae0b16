package concord.ledger;

import java.util.List;

/** What the check of an export has found. {@link #words} says it to a person. */
public sealed interface Verdict {

    String words();

    default boolean isVerified() {
        return this instanceof Verified;
    }

    /** Every entry is what was signed, by the log's key and by each witness whose key was given. */
    record Verified(Checkpoint checkpoint, List<String> signedBy) implements Verdict {
        public Verified {
            signedBy = List.copyOf(signedBy);
        }

        @Override
        public String words() {
            return "VERIFIED: all %d entries of %s are as they were signed at %s by %s. Root: %s"
                    .formatted(
                            checkpoint.size(),
                            checkpoint.origin(),
                            checkpoint.at(),
                            String.join(" and ", signedBy),
                            checkpoint.root().base64());
        }
    }

    /** A line, counted from 1, is not what it must be. Lines before it are proper, but not yet proven. */
    record BadLine(long line, String reason) implements Verdict {
        @Override
        public String words() {
            return "NOT VERIFIED: line %d: %s".formatted(line, reason);
        }
    }

    /** The checkpoint does not bear a true signature of a key that must have signed it. */
    record NotSigned(String keyName) implements Verdict {
        @Override
        public String words() {
            return "NOT VERIFIED: line 2: the checkpoint is not signed by %s with the key given".formatted(keyName);
        }
    }

    /** Each line agrees with itself, but the entries together are not those that were signed. */
    record OtherRoot(Checkpoint checkpoint, Hash recomputed) implements Verdict {
        @Override
        public String words() {
            return "NOT VERIFIED: the %d entries give the root %s, but the checkpoint says %s. Entries were changed or moved"
                    .formatted(
                            checkpoint.size(),
                            recomputed.base64(),
                            checkpoint.root().base64());
        }
    }

    /** The log does not begin with the log of an earlier checkpoint, though its key may have signed both. */
    record Rewritten(Checkpoint earlier) implements Verdict {
        @Override
        public String words() {
            return "NOT VERIFIED: the log does not begin with the %d entries of %s as they were signed at %s. %s"
                    .formatted(earlier.size(), earlier.origin(), earlier.at(), "History was rewritten");
        }
    }
}
