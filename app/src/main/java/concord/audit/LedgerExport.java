package concord.audit;

import java.nio.file.Path;

/**
 * The exported ledger.
 *
 * @param file a temporary file, to be deleted by whoever asked for it
 * @param verdict what the verifier said of it, in words
 * @param publicKey the key to verify it with, as PEM
 */
public record LedgerExport(Path file, long size, boolean verified, String verdict, String publicKey) {}
