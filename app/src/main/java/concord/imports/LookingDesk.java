package concord.imports;

import concord.matching.BirthDate;
import concord.matching.MatchIndex;
import concord.matching.PersonName;
import concord.matching.PersonRecord;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.referrals.ForeseeImport;
import concord.referrals.ForeseeImport.Foreseen;
import concord.referrals.ImportReferral;
import concord.referrals.SourceRow;
import concord.referrals.SubjectAsStated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what would become of rows, for a dry run. What the rows before would have left behind it keeps in memory, so that a
 * person who stands in the list twice is found here too.
 */
final class LookingDesk implements Desk {

    private static final int MOST = 10;

    private final Gate gate;
    private final Acting acting;
    private final LocalDate today;
    private final MatchIndex people = MatchIndex.inMemory();
    private final Map<String, String> contents = new HashMap<>();

    LookingDesk(Gate gate, Acting acting, LocalDate today) {
        this.gate = gate;
        this.acting = acting;
        this.today = today;
    }

    @Override
    public List<Fate> take(List<Entry.Good> rows) {
        List<Foreseen> foreseen = gate.ask(
                        acting,
                        new ForeseeImport(
                                rows.stream().map(Entry.Good::referral).toList()))
                .orThrow();
        var fates = new ArrayList<Fate>();
        for (int at = 0; at < rows.size(); at++) {
            fates.add(fate(rows.get(at), foreseen.get(at)));
        }
        return fates;
    }

    private Fate fate(Entry.Good row, Foreseen foreseen) {
        return switch (foreseen) {
            case Foreseen.Refused(var refusal) -> Fate.Refused.by(refusal);
            case Foreseen.Before _ -> new Fate.Again();
            case Foreseen.Entered(int near) -> firstInList(row, near);
        };
    }

    private Fate firstInList(Entry.Good row, int near) {
        SourceRow source = row.referral().row();
        @Nullable String earlier = contents.putIfAbsent(source.identity(), source.content());
        if (earlier != null) {
            return earlier.equals(source.content())
                    ? new Fate.Again()
                    : new Fate.Refused("Another row with the same number stands above it, and says something else.");
        }
        PersonRecord person = person(row.line(), row.referral());
        int nearInList = people.find(person, MOST).size();
        people.put(person);
        return new Fate.Entered(near + nearInList);
    }

    private PersonRecord person(long line, ImportReferral row) {
        SubjectAsStated subject = row.subject();
        String family = Objects.requireNonNullElse(subject.family(), "");
        var names = new ArrayList<PersonName>();
        names.add(new PersonName(Objects.requireNonNullElse(subject.given(), ""), family));
        if (subject.otherNames() != null) {
            names.add(new PersonName(subject.otherNames(), family));
        }
        List<String> postcodes = subject.postcode() == null ? List.of() : List.of(subject.postcode());
        return new PersonRecord(
                "line " + line, names, born(subject, row.intake().receivedOn()), postcodes);
    }

    private BirthDate born(SubjectAsStated subject, @Nullable LocalDate received) {
        if (subject.dateOfBirth() != null) {
            return BirthDate.on(subject.dateOfBirth());
        }
        Integer age = subject.approximateAge();
        int year = Objects.requireNonNullElse(received, today).getYear();
        return age == null ? BirthDate.unknown() : BirthDate.about(year - age);
    }
}
