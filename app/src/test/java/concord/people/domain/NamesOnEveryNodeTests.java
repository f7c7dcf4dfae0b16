package concord.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.access.web.SignedInAs;
import concord.files.NewSubjectKey;
import concord.matching.PersonName;
import concord.matching.PersonRecord;
import concord.partnership.Role;
import concord.people.AddName;
import concord.people.Born;
import concord.people.CorrectBorn;
import concord.people.DecideMatches;
import concord.people.FreshLetters;
import concord.people.InvolvementId;
import concord.people.InvolvementRole;
import concord.people.MatchAnswer;
import concord.people.MatchAnswer.Answer;
import concord.people.MatchDisplay;
import concord.people.MoveInvolvements;
import concord.people.Name;
import concord.people.PersonDetails;
import concord.people.PersonId;
import concord.people.RecordInvolvement;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import concord.platform.rows.Bundles;
import concord.platform.time.TimedWork;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A second node's index of names on the same database: it follows what the first commits, and proves itself equal. */
@ConcordTest
class NamesOnEveryNodeTests {

    private static final String PROOF = "the index of names holds what the tables hold";
    private static final int MORE_THAN_TWO_PORTIONS = 4_100;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private NameRows rows;

    @Autowired
    private NamesInStep here;

    @Autowired
    private Bundles bundles;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ObjectProvider<TimedWork> timedWork;

    @Autowired
    private MockMvcTester mvc;

    private NamesInStep there;
    private Seats seats;
    private AreaId area;
    private AreaId other;
    private Seats.Seat officer;
    private Acting teacher;
    private String family;

    @BeforeEach
    void arrange() {
        seats = new Seats(database);
        var police = seats.agency("police");
        area = seats.area("POLICE");
        other = seats.area("POLICE");
        officer = seats.seat(Role.GATEWAY_OFFICER, police, area);
        teacher = seats.seat(Role.PRACTITIONER, seats.agency("education")).acting();
        family = "Wolk" + FreshLetters.of(12);
        there = anotherNode();
    }

    @Test
    void followsANewInvolvementAnAddedNameAndACorrectedBirth() {
        InvolvementId one = referred("Anselm", "R-1");
        assertThat(foundThere("Anselm", area)).contains(one);

        gate.submit(officer.acting(), new AddName(one, version(one), Name.alias("Bogdan", family), "Said by his aunt"))
                .orThrow();
        assertThat(foundThere("Bogdan", area)).contains(one);

        gate.submit(officer.acting(), new CorrectBorn(one, version(one), Born.on(LocalDate.of(1990, 4, 3)), "Passport"))
                .orThrow();
        assertThat(entryThere(one).record().born()).hasToString(born(LocalDate.of(1990, 4, 3)));
    }

    @Test
    void followsALinkToAPerson() {
        InvolvementId one = referred("Anselm", "R-1");
        assertThat(entryThere(one).person()).isNull();

        PersonId person = checked(one);

        assertThat(entryThere(one).person()).isEqualTo(person);
    }

    @Test
    void followsARecordThatMovesToAnotherArea() {
        RecordRef record = new RecordRef("referral", UUID.randomUUID());
        InvolvementId one = referred("Anselm", "R-1", record);
        assertThat(foundThere("Anselm", area)).contains(one);

        gate.submit(Acting.system(), new MoveInvolvements(record, other)).orThrow();

        assertThat(foundThere("Anselm", area)).isEmpty();
        assertThat(foundThere("Anselm", other)).contains(one);
    }

    @Test
    void holdsTheSameHereAndThereAndInTheTables() {
        checked(referred("Anselm", "R-1"));
        referred("Corwin", "R-2");

        assertThat(provedThere().differing()).isEmpty();
        assertThat(provedThere().checked()).isEqualTo(involvements());
        assertThat(asSystem(here::prove).differing()).isEmpty();
        assertThat(namesThere().size()).isEqualTo(involvements());
    }

    @Test
    void findsAndMendsAnEntryThatIsMissing() {
        InvolvementId one = referred("Anselm", "R-missing-1");
        namesThere().remove(one);
        assertThat(foundThere("Anselm", area)).isEmpty();

        assertThat(provedThere().differing()).containsExactly("R-missing-1 was missing");

        assertThat(foundThere("Anselm", area)).contains(one);
        assertThat(provedThere().differing()).isEmpty();
    }

    @Test
    void findsAndMendsAnEntryThatSaysSomethingElse() {
        InvolvementId one = referred("Anselm", "R-other-1");
        KnownNames.Entry entry = entryThere(one);
        var wrong = new PersonRecord(
                entry.record().id(),
                List.of(new PersonName("Nobody", "Atall")),
                entry.record().born(),
                List.of());
        namesThere().putAnew(new KnownNames.Entry(one, area, null, wrong));

        assertThat(provedThere().differing()).containsExactly("R-other-1 differed");

        assertThat(foundThere("Anselm", area)).contains(one);
    }

    @Test
    void findsAndMendsAnEntryThatStandsInAnotherAreaOrIsSomebodyElses() {
        InvolvementId one = referred("Anselm", "R-area-1");
        InvolvementId two = referred("Corwin", "R-person-1");
        KnownNames.Entry first = entryThere(one);
        KnownNames.Entry second = entryThere(two);
        namesThere().putAnew(new KnownNames.Entry(one, other, null, first.record()));
        namesThere().putAnew(new KnownNames.Entry(two, area, new PersonId(UUID.randomUUID()), second.record()));

        assertThat(provedThere().differing()).containsExactlyInAnyOrder("R-area-1 differed", "R-person-1 differed");
        assertThat(entryThere(one)).isEqualTo(first);
        assertThat(entryThere(two)).isEqualTo(second);
    }

    @Test
    void findsAndRemovesAnEntryThatNoRecordHas() {
        var stray = new InvolvementId(UUID.randomUUID());
        namesThere()
                .put(new KnownNames.Entry(
                        stray, area, null, PersonRecord.called(stray.value().toString(), "Anselm", family)));

        assertThat(provedThere().differing()).containsExactly("An entry that no record has");

        assertThat(foundThere("Anselm", area)).isEmpty();
        assertThat(provedThere().differing()).isEmpty();
    }

    @Test
    void goesThroughAllPortionsAndThroughTheEdgesBetweenThem() {
        many(referred("Anselm", "R-1"));
        asSystem(there::readChanges);
        List<UUID> inOrder = database.asOwner()
                .sql("select id from people.involvement order by id")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        List<InvolvementId> atEdges = List.of(
                        inOrder.getFirst(),
                        inOrder.get(1_999),
                        inOrder.get(2_000),
                        inOrder.get(3_999),
                        inOrder.getLast())
                .stream()
                .map(InvolvementId::new)
                .toList();
        KnownNames names = namesThere();
        atEdges.forEach(names::remove);

        NamesProved proved = provedThere();

        assertThat(proved.checked()).isEqualTo(inOrder.size());
        assertThat(proved.differing()).hasSize(5).allMatch(difference -> difference.endsWith(" was missing"));
        assertThat(provedThere().differing()).isEmpty();
    }

    @Test
    void theNightlyCheckSaysWhatDifferedUnderOversight() {
        InvolvementId one = referred("Anselm", "R-tampered-1");
        KnownNames names = asSystem(() -> {
            here.readChanges();
            return here.inView().names();
        });
        names.remove(one);

        nightly();

        assertThat(integrityPage()).contains(PROOF, "R-tampered-1 was missing", "These differ and must be looked into");
        nightly();
        assertThat(integrityPage()).contains(PROOF).doesNotContain("R-tampered-1");
    }

    private void nightly() {
        timedWork.stream()
                .filter(work -> work.name().equals("prove-integrity"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private String integrityPage() {
        var auditor = seats.seat(Role.AUDITOR, seats.agency("police"));
        var result = mvc.get()
                .uri("/oversight/integrity")
                .with(SignedInAs.seat(auditor))
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private NamesInStep anotherNode() {
        var node = new NamesInStep(rows, new FirstReading(clock), gate);
        asSystem(node::readChanges);
        return node;
    }

    private KnownNames namesThere() {
        return asSystem(() -> {
            there.readChanges();
            return there.inView().names();
        });
    }

    private NamesProved provedThere() {
        return asSystem(there::prove);
    }

    private KnownNames.Entry entryThere(InvolvementId id) {
        return namesThere().entry(id).orElseThrow();
    }

    private List<InvolvementId> foundThere(String given, AreaId where) {
        return namesThere().near(PersonRecord.called("asked", given, family), Set.of(where), 10).stream()
                .map(near -> near.entry().id())
                .toList();
    }

    private <T> T asSystem(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> {
            bundles.actAs(Acting.system().post());
            return work.get();
        }));
    }

    private InvolvementId referred(String given, String reference) {
        return referred(given, reference, new RecordRef("referral", UUID.randomUUID()));
    }

    private InvolvementId referred(String given, String reference, RecordRef record) {
        var key = gate.submit(teacher, new NewSubjectKey()).orThrow();
        return gate.submit(
                        teacher,
                        new RecordInvolvement(
                                PersonDetails.called(given, family),
                                InvolvementRole.SUBJECT,
                                area,
                                record,
                                reference,
                                LocalDate.of(2026, 3, 2),
                                key))
                .orThrow();
    }

    private PersonId checked(InvolvementId involvement) {
        MatchDisplay display =
                gate.submit(officer.acting(), new ShowMatches(involvement)).orThrow();
        List<MatchAnswer> answers = display.candidates().stream()
                .map(one -> new MatchAnswer(one.nearest(), Answer.NOT_THE_SAME, "Another school"))
                .toList();
        return gate.submit(officer.acting(), new DecideMatches(display.id(), answers))
                .orThrow();
    }

    private int version(InvolvementId involvement) {
        return database.asOwner()
                .sql("select version from people.involvement where id = :id")
                .param("id", involvement.value())
                .query(Integer.class)
                .single();
    }

    private long involvements() {
        return database.asOwner()
                .sql("select count(*) from people.involvement")
                .query(Long.class)
                .single();
    }

    private static String born(LocalDate day) {
        return Likening.born(day, null).toString();
    }

    private void many(InvolvementId pattern) {
        database.asOwner()
                .sql("""
                        insert into people.involvement (id, area_id, role, record_kind, record_id, reference, since,
                                                        subject_key_id, recorded_at, recorded_by_post)
                        select gen_random_uuid(), area_id, role, record_kind, gen_random_uuid(), 'R-many', since,
                               subject_key_id, recorded_at, recorded_by_post
                        from people.involvement, generate_series(1, :count) where id = :pattern
                        """)
                .param("count", MORE_THAN_TWO_PORTIONS)
                .param("pattern", pattern.value())
                .update();
    }
}
