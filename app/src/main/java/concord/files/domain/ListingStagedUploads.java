package concord.files.domain;

import concord.files.ListStagedUploads;
import concord.files.StagedUpload;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the uploads that a form holds. */
@Component
class ListingStagedUploads implements QueryHandler<ListStagedUploads, List<StagedUpload>> {

    private final StagedUploads uploads;

    ListingStagedUploads(StagedUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public Outcome<List<StagedUpload>> answer(ListStagedUploads query, Acting acting) {
        return Outcome.done(uploads.list(query.uploads()));
    }
}
