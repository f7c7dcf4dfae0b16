package concord.audit;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Proves that the ledger's entries, as they stand in their table, hash to the tree that every act has extended. */
@Component
class LedgerProof implements IntegrityProof {

    private final ObjectProvider<Gate> gate;

    LedgerProof(ObjectProvider<Gate> gate) {
        this.gate = gate;
    }

    @Override
    public String name() {
        return "no entry of the ledger was changed";
    }

    @Override
    public Found prove() {
        LedgerExport export =
                gate.getObject().ask(Acting.system(), new ExportLedger()).orThrow();
        delete(export.file());
        return new Found(export.size(), export.verified() ? List.of() : List.of(export.verdict()));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
