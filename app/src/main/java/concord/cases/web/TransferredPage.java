package concord.cases.web;

import java.util.List;

/** The cases that have left an area. */
public record TransferredPage(List<Row> rows) {

    public TransferredPage {
        rows = List.copyOf(rows);
    }

    /** One case: its reference, and to whom it went. */
    public record Row(String reference, String from, String to, String when, String took) {}
}
