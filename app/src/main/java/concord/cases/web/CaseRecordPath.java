package concord.cases.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.people.RecordPath;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from a person's page to their cases. */
@Component
class CaseRecordPath implements RecordPath {

    @Override
    public String kind() {
        return CaseId.KIND;
    }

    @Override
    public String of(UUID record) {
        return CasePaths.of(new CaseId(record));
    }
}
