package concord.audit;

import concord.ledger.Checkpoint;
import concord.ledger.Export;
import concord.ledger.Frontier;
import concord.ledger.SigningKey;
import concord.ledger.Verdict;
import concord.ledger.Verifier;
import concord.platform.OwnerOnly;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Handles {@link ExportLedger}: writes the export, then verifies it as an outsider would. */
@Component
class ExportingLedger implements QueryHandler<ExportLedger, LedgerExport> {

    private static final Logger LOG = LoggerFactory.getLogger(ExportingLedger.class);

    private final Ledger ledger;
    private final LedgerKey key;
    private final Clock clock;

    ExportingLedger(Ledger ledger, LedgerKey key, Clock clock) {
        this.ledger = ledger;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public Outcome<LedgerExport> answer(ExportLedger query, Acting acting) {
        try {
            SigningKey signing = key.key();
            Frontier frontier = ledger.log().frontier();
            Path file = write(frontier, signing);
            Verdict verdict = verify(file, signing);
            return Outcome.done(new LedgerExport(
                    file,
                    frontier.size(),
                    verdict.isVerified(),
                    verdict.words(),
                    signing.verifyingKey().pem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(Frontier frontier, SigningKey signing) throws IOException {
        Path file = Files.createTempFile("concord-ledger-", ".txt", OwnerOnly.file());
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (OutputStream out = Files.newOutputStream(file)) {
            var export = new Export(
                    out, new Checkpoint(signing.name(), frontier.size(), frontier.root(), now).sign(signing));
            ledger.eachEntry(frontier.size(), entry -> add(export, entry));
            finish(export);
        }
        return file;
    }

    /** A ledger that was changed is written out as it stands: the verifier then says what is wrong with it. */
    private static void finish(Export export) throws IOException {
        try {
            export.finish();
        } catch (IllegalStateException changed) {
            LOG.error("The ledger's entries are not those of its tree: {}", changed.getMessage());
        }
    }

    private static Verdict verify(Path file, SigningKey signing) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Verifier.of(signing.keys().getPublic()).verify(in);
        }
    }

    private static void add(Export export, byte[] entry) {
        try {
            export.add(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
