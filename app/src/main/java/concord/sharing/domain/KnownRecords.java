package concord.sharing.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.RecordRef;
import concord.sharing.AskingRecord;
import concord.sharing.RequestView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the room of a record what it says of it. */
@Component
class KnownRecords {

    private final ObjectProvider<AskingRecord> records;

    KnownRecords(ObjectProvider<AskingRecord> records) {
        this.records = records;
    }

    AskingRecord.@Nullable Known known(RecordRef about, Acting acting) {
        return records.stream()
                .filter(record -> record.kind().equals(about.kind()))
                .findFirst()
                .flatMap(record -> record.known(about.id(), acting))
                .orElse(null);
    }

    RequestView.@Nullable Link link(RecordRef about, Acting acting) {
        AskingRecord.Known known = known(about, acting);
        return known == null ? null : new RequestView.Link(known.reference(), known.href());
    }
}
