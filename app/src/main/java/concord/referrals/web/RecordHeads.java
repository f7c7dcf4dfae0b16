package concord.referrals.web;

import concord.platform.web.Words;
import concord.platform.web.components.Fact;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralLine;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.SubjectAsStated;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the head of a referral's pages. */
@Component
class RecordHeads {

    private final Wording names;

    RecordHeads(Wording names) {
        this.names = names;
    }

    RecordHead of(ReferralRecord record, @Nullable RecordTab current) {
        ReferralLine line = record.line();
        Integer nth = line.nth();
        String repeat =
                nth != null && nth > 1 ? "Referral %d of %d".formatted(nth, Math.max(nth, record.ofReferrals())) : null;
        return new RecordHead(
                line.reference().value(),
                line.name(),
                facts(record),
                RecordTab.navigation(line.id(), current),
                repeat,
                ReferralPaths.of(line.id(), ReferralAct.READ_CHRONOLOGY));
    }

    private List<Fact> facts(ReferralRecord record) {
        ReferralLine line = record.line();
        return List.of(
                new Fact("Reference", line.reference().value()),
                new Fact("Age", age(record.content().subject())),
                new Fact("Status", line.stage().words()),
                new Fact("Area", names.area(line.area())),
                new Fact("Received", Words.shortDate(line.receivedOn())));
    }

    private String age(SubjectAsStated subject) {
        if (subject.dateOfBirth() != null) {
            return String.valueOf(
                    Period.between(subject.dateOfBirth(), names.today()).getYears());
        }
        return subject.approximateAge() == null ? "Not known" : "About " + subject.approximateAge();
    }
}
