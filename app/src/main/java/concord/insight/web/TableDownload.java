package concord.insight.web;

import concord.insight.ExportTable;
import concord.insight.InsightTable;
import concord.insight.PrintedTable;
import concord.insight.Printing;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A table as a file. Each download is a row of the ledger (F18). */
@Controller
class TableDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Gate gate;
    private final Clock clock;

    TableDownload(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(InsightPlaces.ROOT + "{table:[a-z]+}/csv")
    ResponseEntity<String> file(
            Acting acting, @PathVariable("table") String path, @RequestParam(defaultValue = "") String year) {
        return InsightTable.at(path)
                .filter(_ -> year.matches("(19|20|21)[0-9]{2}"))
                .map(table -> file(acting, new ExportTable(table, Integer.parseInt(year))))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
    }

    private ResponseEntity<String> file(Acting acting, ExportTable export) {
        return switch (gate.ask(acting, export)) {
            case Outcome.Done<PrintedTable>(PrintedTable table) ->
                ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(Printing.fileName(table) + ".csv")
                                        .build()
                                        .toString())
                        .contentType(CSV)
                        .body(TableFile.of(table, clock.instant()));
            case Outcome.Refused<PrintedTable> _ ->
                ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        };
    }
}
