package concord.faults;

import concord.access.IssueAccount;
import concord.access.IssueApiToken;
import concord.access.Seats;
import concord.access.TokenCheck;
import concord.files.Arrivals;
import concord.files.NewSubjectKey;
import concord.files.StageUpload;
import concord.files.StagedUploadId;
import concord.files.StoreDocument;
import concord.files.SubjectKeyId;
import concord.partnership.AgreeSharing;
import concord.partnership.OpenPost;
import concord.partnership.Role;
import concord.people.InvolvementId;
import concord.people.InvolvementRole;
import concord.people.KeepSearch;
import concord.people.PersonDetails;
import concord.people.PersonId;
import concord.people.RecordInvolvement;
import concord.people.ShowMatches;
import concord.people.ShowPerson;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.StaffId;
import concord.platform.postgres.TestDatabase;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import concord.referrals.ReferralId;
import concord.referrals.SaveDraft;
import concord.referrals.ShowReferral;
import concord.referrals.domain.GatewayBook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;

/** What lies about in a house that is lived in: keys, uploads, drafts, names, tokens, and things whose day has passed. */
final class Stock {

    private final Gate gate;
    private final TestDatabase database;
    private final Arrivals arrivals;
    private final Scene scene;
    private final Acting officer;
    private final Acting teacher;
    private final LocalDate today;

    static void in(Scene scene, Gate gate, TestDatabase database, Arrivals arrivals, Clock clock) {
        var stock = new Stock(scene, gate, database, arrivals, clock);
        stock.files();
        stock.persons();
        stock.partnership();
        stock.drafts();
        stock.tokens(clock);
        stock.pastTheirDay();
    }

    private Stock(Scene scene, Gate gate, TestDatabase database, Arrivals arrivals, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.arrivals = arrivals;
        this.scene = scene;
        this.officer = scene.acting("officer");
        this.teacher = scene.acting("teacher");
        this.today = LocalDate.now(clock);
    }

    static ByteArrayResource note() {
        return new ByteArrayResource("A note of what was said.".getBytes(StandardCharsets.UTF_8));
    }

    private void files() {
        SubjectKeyId key = key("key");
        key("another-key");
        scene.put("upload", upload(teacher).value())
                .put("officers.upload", upload(officer).value());
        StoreDocument storing = new StoreDocument(upload(teacher), key, ready().ref(), Set.of(area()));
        gate.submit(teacher, storing).orThrow();
    }

    private void persons() {
        PersonId person = Objects.requireNonNull(
                gate.ask(officer, new ShowReferral(ready())).orThrow().person());
        var names = gate.ask(officer, new ShowPerson(person)).orThrow().names();
        InvolvementId stated =
                gate.ask(officer, new ShowReferral(ready())).orThrow().involvement();
        scene.put("person", person.value())
                .put("person.name", names.getFirst().id())
                .put("stated", stated.value())
                .put("stated.version", version(stated))
                .put("further", involvement().value());
        gate.submit(officer, new ShowMatches(new InvolvementId(scene.id("further"))))
                .orThrow();
    }

    private void partnership() {
        var seats = new Seats(database);
        var open = new OpenPost(new AgencyId(scene.id("school")), "Bursar", Role.PRACTITIONER, Set.of(), today);
        var sharing = new AgreeSharing("An agreement", Set.of(area(), new AreaId(scene.id("other-area"))), today, null);
        scene.put("vacant", gate.submit(scene.acting("keeper"), open).orThrow().value())
                .put(
                        "agreement",
                        gate.submit(scene.acting("administrator"), sharing)
                                .orThrow()
                                .value())
                .put("council", seats.agency("local-authority").value())
                .put("force", seats.agency("police").value())
                .put("term", one("select id from vocabulary.term where list = 'sector' order by id limit 1"));
    }

    private void drafts() {
        scene.put("draft", draft().value()).put("old.draft", draft().value());
    }

    private void tokens(Clock clock) {
        var expires = clock.instant().plus(Duration.ofDays(1));
        var token = new IssueApiToken(
                new PostId(scene.id("system")), "Used", TokenCheck.hash("used"), Set.of("referrals:read"), expires);
        scene.put(
                "token",
                gate.submit(scene.acting("administrator"), token).orThrow().value());
        var account = new IssueAccount(new StaffId(scene.id("colleague.holder")), "colleague", "$argon2id$v=19$sample");
        gate.submit(scene.acting("administrator"), account).orThrow();
    }

    private void pastTheirDay() {
        gate.submit(officer, new KeepSearch("Longago")).orThrow();
        change("update people.search set at = at - interval '9 days'");
        change("update files.staged set expires_at = staged_at where id = '"
                + upload(teacher).value() + "'");
        change("update referrals.draft set expires = saved_at where id = '" + scene.id("old.draft") + "'");
        change("insert into access.done_once (post_id, once, digest, answer, form, at) values ('" + scene.id("officer")
                + "', gen_random_uuid(), '', '{}', true, now() - interval '99 years')");
    }

    private SubjectKeyId key(String name) {
        SubjectKeyId key = gate.submit(officer, new NewSubjectKey()).orThrow();
        scene.put(name, key.value());
        return key;
    }

    private StagedUploadId upload(Acting acting) {
        return arrivals.during(note(), arrival -> gate.submit(acting, new StageUpload(arrival, "note.txt")))
                .orThrow();
    }

    private InvolvementId involvement() {
        return gate.submit(
                        teacher,
                        new RecordInvolvement(
                                PersonDetails.called(GatewayBook.rareName(), GatewayBook.rareName()),
                                InvolvementRole.SUBJECT,
                                area(),
                                new RecordRef("referral", UUID.randomUUID()),
                                "SAMPLE",
                                today,
                                new SubjectKeyId(scene.id("another-key"))))
                .orThrow();
    }

    private DraftId draft() {
        var draft = new DraftId(UUID.randomUUID());
        return gate.submit(officer, new SaveDraft(new DraftKey.OfMyPost(draft), "{}"))
                .orThrow();
    }

    private ReferralId ready() {
        return new ReferralId(scene.id("ready"));
    }

    private AreaId area() {
        return new AreaId(scene.id("area"));
    }

    private int version(InvolvementId involvement) {
        return database.asOwner()
                .sql("select version from people.involvement where id = :id")
                .param("id", involvement.value())
                .query(Integer.class)
                .single();
    }

    private UUID one(String sql) {
        return database.asOwner().sql(sql).query(UUID.class).single();
    }

    private void change(String sql) {
        database.asOwner().sql(sql).update();
    }
}
