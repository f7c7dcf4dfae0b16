package concord.cases.domain;

import concord.cases.CaseBook;
import concord.cases.CaseId;
import concord.platform.gate.RecordRef;
import concord.sharing.BegunFrom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A case is about whom its first referral is about; so a partner who is asked about a case is told that. */
@Component
class CasesBegunFromReferrals implements BegunFrom {

    private final CaseBook cases;

    CasesBegunFromReferrals(CaseBook cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return CaseId.KIND;
    }

    @Override
    public Optional<RecordRef> begunFrom(UUID record) {
        return cases.find(new CaseId(record)).map(outline -> outline.referral().ref());
    }
}
