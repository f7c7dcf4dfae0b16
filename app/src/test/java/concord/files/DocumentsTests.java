package concord.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** Documents on a real database: from the sender's machine to the reader's, and to the end of their key. */
@ConcordTest
class DocumentsTests {

    private static final int LIMIT = 10 * 1024 * 1024;

    @Autowired
    private Gate gate;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private TestDatabase database;

    private AreaId eastmere;
    private AreaId northbrook;
    private Acting officer;
    private Acting neighbour;
    private Acting teacher;
    private Acting guardian;
    private final RecordRef referral = new RecordRef("referral", UUID.randomUUID());

    @BeforeEach
    void arrange() {
        var seats = new Seats(database);
        eastmere = seats.area("POLICE");
        northbrook = seats.area("COUNCIL");
        var police = seats.agency("police");
        officer = seats.seat(Role.GATEWAY_OFFICER, police, eastmere).acting();
        neighbour = seats.seat(Role.GATEWAY_OFFICER, police, northbrook).acting();
        guardian = seats.seat(Role.INFORMATION_GUARDIAN, police, eastmere).acting();
        teacher = seats.seat(Role.PRACTITIONER, seats.agency("education")).acting();
    }

    @Test
    void comesBackExactlyAsItWasSentFromOneByteToTheLimit() throws IOException {
        for (int size : new int[] {9, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 3_000_000, LIMIT}) {
            byte[] sent = pdf(size);

            DocumentId document = stored(officer, sent, "notes.pdf", newKey());

            assertThat(read(officer, document)).as("of %d bytes", size).isEqualTo(sent);
        }
    }

    @Test
    void isRefusedEmptyTooLargeOrOfTheWrongKind() {
        assertThat(refusal(new byte[0], "empty.pdf")).isInstanceOf(FilesRefusal.EmptyFile.class);
        assertThat(refusal(pdf(LIMIT + 1), "large.pdf")).isInstanceOf(FilesRefusal.TooLarge.class);
        assertThat(refusal(pdf(100), "page.html")).isInstanceOf(FilesRefusal.KindNotTaken.class);
        assertThat(refusal(pdf(100), "picture.svg")).isInstanceOf(FilesRefusal.KindNotTaken.class);
        assertThat(refusal(pdf(100), "picture.png")).isInstanceOf(FilesRefusal.ContentDisagrees.class);
        assertThat(refusal("<html><script>".getBytes(StandardCharsets.UTF_8), "notes.txt"))
                .isInstanceOf(FilesRefusal.ContentDisagrees.class);
    }

    @Test
    void leavesNothingBehindWhenItIsRefusedHalfWay() {
        long before = pieces();

        refusal(pdf(LIMIT + 1), "large.pdf");

        assertThat(pieces()).isEqualTo(before);
    }

    @Test
    void isNowhereInTheClear() {
        byte[] sent = Arrays.copyOf("%PDF-1.7 whispered at break time".getBytes(StandardCharsets.UTF_8), 4000);

        DocumentId document = stored(teacher, sent, "about-somebody.pdf", newKey());

        String row = database.asOwner()
                .sql("""
                        select d::text || (select string_agg(encode(p.sealed, 'escape'), '') from files.piece p
                                           where p.content_id = d.id)
                        from files.document d where d.id = :id
                        """)
                .param("id", document.value())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("whispered").doesNotContain("somebody");
    }

    @Test
    void isReadInItsAreaAndNowhereElse() throws IOException {
        DocumentId document = stored(teacher, pdf(5000), "notes.pdf", newKey());

        assertThat(read(officer, document)).hasSize(5000);
        assertThat(gate.ask(neighbour, new ReadDocument(document)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(gate.ask(neighbour, new ListDocuments(referral)).orThrow().entries())
                .isEmpty();
    }

    @Test
    void isKnownToItsSenderWhoMayNotOpenIt() {
        DocumentId document = stored(teacher, pdf(5000), "notes.pdf", newKey());

        List<DocumentEntry> seen =
                gate.ask(teacher, new ListDocuments(referral)).orThrow().entries();

        assertThat(seen).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(document);
            assertThat(entry.name()).isEqualTo("notes.pdf");
            assertThat(entry.readable()).isFalse();
        });
        assertThat(gate.ask(teacher, new ReadDocument(document))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void canBeSentByAMemberOfThePublicWhoSeesNothingOfItAfterwards() throws IOException {
        Acting visitor = Acting.publicVisitor();

        DocumentId document = stored(visitor, pdf(5000), "notes.pdf", newKey());

        assertThat(read(officer, document)).hasSize(5000);
        assertThat(sees(visitor, "select count(*) from files.document where id = '" + document.value() + "'"))
                .isZero();
        assertThat(sees(visitor, "select count(*) from files.piece where content_id = '" + document.value() + "'"))
                .isZero();
    }

    @Test
    void opensToAFurtherArea() throws IOException {
        DocumentId document = stored(teacher, pdf(5000), "notes.pdf", newKey());

        int opened = gate.submit(officer, new OpenDocumentsToArea(referral, northbrook))
                .orThrow();

        assertThat(opened).isEqualTo(1);
        assertThat(read(neighbour, document)).hasSize(5000);
    }

    @Test
    void cannotBeReadOnceTheKeyOfItsPersonIsDestroyed() {
        SubjectKeyId key = newKey();
        DocumentId first = stored(teacher, pdf(5000), "one.pdf", key);
        DocumentId second = stored(officer, pdf(70_000), "two.pdf", key);
        DocumentContent opened = gate.ask(officer, new ReadDocument(first)).orThrow();

        gate.submit(guardian, new DestroySubjectKey(key)).orThrow();

        assertThat(gate.ask(officer, new ReadDocument(first)))
                .isEqualTo(Outcome.refused(new FilesRefusal.KeyDestroyed()));
        assertThat(gate.ask(officer, new ReadDocument(second)))
                .isEqualTo(Outcome.refused(new FilesRefusal.KeyDestroyed()));
        assertThat(gate.ask(officer, new ListDocuments(referral)).orThrow().entries())
                .allSatisfy(entry -> assertThat(entry.name()).isEqualTo("No longer readable"));
        assertThat(keyBytes(key)).isZero();
        assertThat(opened.size()).isEqualTo(5000);
    }

    @Test
    void losesItsContentInTheNextSweepAfterItsKey() {
        SubjectKeyId key = newKey();
        DocumentId document = stored(teacher, pdf(5000), "one.pdf", key);
        gate.submit(guardian, new DestroySubjectKey(key)).orThrow();

        gate.submit(Acting.system(), new SweepFiles()).orThrow();

        assertThat(piecesOf(document.value())).isZero();
    }

    @Test
    void movesToAnotherPersonsKeyAndTheProvisionalOneIsDestroyed() throws IOException {
        SubjectKeyId provisional = newKey();
        SubjectKeyId known = newKey();
        byte[] sent = pdf(300_000);
        DocumentId document = stored(teacher, sent, "one.pdf", provisional);

        int moved =
                gate.submit(officer, RewrapDocuments.all(provisional, known)).orThrow();

        assertThat(moved).isEqualTo(1);
        assertThat(read(officer, document)).isEqualTo(sent);
        assertThat(keyBytes(provisional)).isZero();
        gate.submit(guardian, new DestroySubjectKey(known)).orThrow();
        assertThat(gate.ask(officer, new ReadDocument(document)))
                .isEqualTo(Outcome.refused(new FilesRefusal.KeyDestroyed()));
    }

    @Test
    void keepsAKeyThatSomethingOutOfTheMoversSightHangsOn() throws IOException {
        SubjectKeyId shared = newKey();
        DocumentId here = stored(teacher, pdf(500), "here.pdf", shared);
        DocumentId elsewhere = gate.submit(
                        teacher,
                        new StoreDocument(staged(teacher, pdf(500), "there.pdf"), shared, referral, Set.of(northbrook)))
                .orThrow();

        gate.submit(officer, RewrapDocuments.all(shared, newKey())).orThrow();

        assertThat(read(officer, here)).hasSize(500);
        assertThat(read(neighbour, elsewhere)).hasSize(500);
    }

    @Test
    void waitsStagedForItsSenderAloneAndGoesWhenItIsDiscarded() {
        StagedUploadId upload = staged(teacher, pdf(600), "../../draft.pdf");

        assertThat(gate.ask(teacher, new ListStagedUploads(List.of(upload))).orThrow())
                .containsExactly(new StagedUpload(upload, "draft.pdf", DocumentType.PDF, 600));
        assertThat(gate.ask(officer, new ListStagedUploads(List.of(upload))).orThrow())
                .isEmpty();
        assertThat(gate.submit(officer, new DiscardUpload(upload)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));

        gate.submit(teacher, new DiscardUpload(upload)).orThrow();

        assertThat(piecesOf(upload.value())).isZero();
    }

    @Test
    void goesInTheSweepWhenNobodyMadeUseOfItInTime() {
        StagedUploadId upload = staged(teacher, pdf(600), "draft.pdf");
        database.asOwner()
                .sql("update files.staged set expires_at = staged_at where id = :id")
                .param("id", upload.value())
                .update();

        gate.submit(Acting.system(), new SweepFiles()).orThrow();

        assertThat(piecesOf(upload.value())).isZero();
    }

    @Test
    void provesItselfPieceByPiece() {
        DocumentId document = stored(teacher, pdf(600_000), "one.pdf", newKey());
        database.asOwner()
                .sql(
                        "update files.piece set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where content_id = :id and number = 1")
                .param("id", document.value())
                .update();

        assertThatThrownBy(() -> read(officer, document)).isInstanceOf(UnreadableContent.class);
    }

    private SubjectKeyId newKey() {
        return gate.submit(teacher, new NewSubjectKey()).orThrow();
    }

    private StagedUploadId staged(Acting acting, byte[] content, String name) {
        return arrivals.during(
                        new ByteArrayResource(content), arrival -> gate.submit(acting, new StageUpload(arrival, name)))
                .orThrow();
    }

    private DocumentId stored(Acting acting, byte[] content, String name, SubjectKeyId key) {
        return gate.submit(acting, new StoreDocument(staged(acting, content, name), key, referral, Set.of(eastmere)))
                .orThrow();
    }

    private Object refusal(byte[] content, String name) {
        Outcome<StagedUploadId> outcome = arrivals.during(
                new ByteArrayResource(content), arrival -> gate.submit(teacher, new StageUpload(arrival, name)));
        return outcome instanceof Outcome.Refused<StagedUploadId>(var refusal) ? refusal : outcome;
    }

    private byte[] read(Acting acting, DocumentId document) throws IOException {
        var out = new ByteArrayOutputStream();
        gate.ask(acting, new ReadDocument(document)).orThrow().writeTo(out);
        return out.toByteArray();
    }

    private static byte[] pdf(int size) {
        byte[] pdf = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), size);
        for (int i = 9; i < size; i++) {
            pdf[i] = (byte) (i * 31 + i / 256);
        }
        return pdf;
    }

    private long sees(Acting acting, String sql) {
        return new RawSql(database).count(acting.post(), sql);
    }

    private long pieces() {
        return database.asOwner()
                .sql("select count(*) from files.piece")
                .query(Long.class)
                .single();
    }

    private long piecesOf(UUID content) {
        return database.asOwner()
                .sql("select count(*) from files.piece where content_id = :id")
                .param("id", content)
                .query(Long.class)
                .single();
    }

    private long keyBytes(SubjectKeyId key) {
        return database.asOwner()
                .sql("select coalesce(length(wrapped_key), 0) from files.subject_key where id = :id")
                .param("id", key.value())
                .query(Long.class)
                .single();
    }
}
