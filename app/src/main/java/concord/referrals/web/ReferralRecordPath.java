package concord.referrals.web;

import concord.people.RecordPath;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from a person's page to their referrals. */
@Component
class ReferralRecordPath implements RecordPath {

    @Override
    public String kind() {
        return "referral";
    }

    @Override
    public String of(UUID record) {
        return ReferralPaths.of(new ReferralId(record));
    }
}
