package concord.audit.web;

import concord.audit.ExportLedger;
import concord.audit.LedgerExport;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The ledger as a file, for whoever verifies it offline with {@code ./concord ledger verify}. */
@Controller
class LedgerDownload {

    private final Gate gate;

    LedgerDownload(Gate gate) {
        this.gate = gate;
    }

    @GetMapping("/oversight/ledger/export")
    ResponseEntity<StreamingResponseBody> export(Acting acting) {
        return switch (gate.ask(acting, new ExportLedger())) {
            case Outcome.Done<LedgerExport>(LedgerExport export) -> download(export);
            case Outcome.Refused<LedgerExport> _ ->
                ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        };
    }

    private static ResponseEntity<StreamingResponseBody> download(LedgerExport export) {
        StreamingResponseBody body = out -> {
            try {
                Files.copy(export.file(), out);
            } finally {
                Files.deleteIfExists(export.file());
            }
        };
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("concord-ledger-" + export.size() + ".txt")
                                .build()
                                .toString())
                .contentType(MediaType.TEXT_PLAIN)
                .body(body);
    }
}
