package concord.referrals.web.api;

import concord.sharing.RequestLine;
import concord.sharing.RequestLines;
import concord.sharing.RequestState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The requests for information about a referral, newest first. What was asked and answered is read in Concord. */
record InformationRequests(List<Entry> items) {

    static InformationRequests of(RequestLines lines) {
        return new InformationRequests(lines.lines().stream().map(Entry::of).toList());
    }

    /** One request. */
    @Schema(name = "InformationRequest")
    record Entry(
            UUID id,
            @Schema(example = "IR-000123") String reference,
            String askedBy,
            String askedOf,
            RequestState state,
            LocalDate askedOn,
            LocalDate due) {

        static Entry of(RequestLine line) {
            return new Entry(
                    line.id().value(),
                    line.reference(),
                    line.askedBy(),
                    line.recipientWords(),
                    line.state(),
                    line.askedOn(),
                    line.due());
        }
    }
}
