package concord.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.files.Arrivals;
import concord.files.StageUpload;
import concord.files.StagedUploadId;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import concord.referrals.Account;
import concord.referrals.AttachedEvidence;
import concord.referrals.ComeBackCode;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.DeconflictionTrigger;
import concord.referrals.DiscardDraft;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import concord.referrals.DraftsOfMyPost;
import concord.referrals.EvidenceStated;
import concord.referrals.Intake;
import concord.referrals.IntakeRefusal;
import concord.referrals.MakeReferral;
import concord.referrals.MyReceipts;
import concord.referrals.OpenDraft;
import concord.referrals.PurgeDrafts;
import concord.referrals.Receipt;
import concord.referrals.ReceiptByReference;
import concord.referrals.ReceiptKey;
import concord.referrals.ReceiptOf;
import concord.referrals.ReceiptStatus;
import concord.referrals.ReferralId;
import concord.referrals.Referrer;
import concord.referrals.Route;
import concord.referrals.SaveDraft;
import concord.referrals.SubjectAsStated;
import concord.referrals.TellMore;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** Making a referral, coming back to it, and hearing what became of it. */
@ConcordTest
class IntakeTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Arrivals arrivals;

    private GatewayBook book;

    @BeforeEach
    void arrange() {
        book = new GatewayBook(gate, database);
    }

    @Test
    void sentTwiceItIsMadeOnce() {
        MakeReferral command = book.referral("Rowan", GatewayBook.rareName(), EvidenceStated.none());
        UUID once = UUID.randomUUID();

        ReferralId first =
                gate.submitOnce(Acting.publicVisitor(), command, once).orThrow();
        ReferralId second =
                gate.submitOnce(Acting.publicVisitor(), command, once).orThrow();

        assertThat(second).isEqualTo(first);
        assertThat(receipt(first).status()).isEqualTo(ReceiptStatus.RECEIVED);
    }

    @Test
    void aWrongCodeAndAnUnknownReferenceLookTheSame() {
        Receipt receipt = receipt(book.refer());
        var wrongCode = new ReceiptByReference(receipt.reference(), new ComeBackCode("YYYYYYYYYYYY"));
        var unknown = new ReceiptByReference(new concord.referrals.Reference("ZZZ-2026-AAAAA"), GatewayBook.CODE);

        assertThat(gate.ask(Acting.publicVisitor(), wrongCode)).isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(gate.ask(Acting.publicVisitor(), unknown)).isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    @Test
    void aPractitionerFindsTheirReceiptAndNothingMore() {
        ReferralId referral = practitionersReferral();

        assertThat(gate.ask(book.teacher.acting(), new MyReceipts()).orThrow().receipts())
                .extracting(Receipt::referral)
                .containsExactly(referral);
        assertThat(gate.ask(book.teacher.acting(), new concord.referrals.ShowReferral(referral)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("ShowReferral")));
    }

    @Test
    void aReceiptNeverTellsThatAReferralIsOnHold() {
        ReferralId referral = book.refer();
        book.checkPerson(referral, concord.people.MatchAnswer.Answer.NOT_THE_SAME);
        ReceiptStatus waiting = receipt(referral).status();

        book.deconflict(referral, DeconflictionAnswer.HOLD);

        assertThat(receipt(referral).status()).isEqualTo(waiting).isEqualTo(ReceiptStatus.BEING_LOOKED_AT);
    }

    @Test
    void refusesACodeThatIsNotOfItsListAndLeavesNothingBehind() {
        var wrong = new Intake(book.area, Route.PUBLIC_FORM, "circus", null, null, null);

        assertThat(gate.submit(Acting.publicVisitor(), with(wrong)))
                .isEqualTo(Outcome.refused(new IntakeRefusal.NotAValue("sector", "circus")));
        assertThat(referrals()).isZero();
    }

    @Test
    void refusesAnAreaThatThereIsNot() {
        var nowhere =
                Intake.now(new concord.platform.gate.AreaId(UUID.randomUUID()), Route.PUBLIC_FORM, "education", null);

        assertThat(gate.submit(Acting.publicVisitor(), with(nowhere)))
                .isEqualTo(Outcome.refused(new IntakeRefusal.NoSuchArea()));
    }

    @Test
    void refusesADateInTheFuture() {
        var tomorrow = new Intake(book.area, Route.PUBLIC_FORM, "education", null, LocalDate.of(2199, 1, 1), null);

        assertThat(gate.submit(Acting.publicVisitor(), with(tomorrow)))
                .isEqualTo(
                        Outcome.refused(new IntakeRefusal.InTheFuture("The day on which the concern came to light")));
    }

    @Test
    void evidenceIsStoredWithTheReferral() {
        var evidence = new EvidenceStated(
                List.of(new AttachedEvidence(upload(Acting.publicVisitor()), "screenshot", "The video")), List.of());

        ReferralId referral = book.refer("Rowan", GatewayBook.rareName(), evidence);

        assertThat(book.show(referral).content().evidence())
                .extracting("description")
                .containsExactly("The video");
    }

    @Test
    void aReferrerAddsThroughTheReceiptAndDeconflictionIsAskedAgain() {
        ReferralId referral = book.readyToAssess();
        var key = new ReceiptKey.ByCode(receipt(referral).reference(), GatewayBook.CODE);
        Acting visitor = Acting.publicVisitor();

        gate.submit(
                        visitor,
                        new TellMore(
                                key,
                                List.of(ReferralFixtures.fact("He came back with a friend.")),
                                List.of(new AttachedEvidence(upload(visitor), "message", "What he wrote"))))
                .orThrow();

        var record = book.show(referral);
        assertThat(record.deconfliction().asked()).isEqualTo(DeconflictionTrigger.NEW_INFORMATION);
        assertThat(record.content().statements()).extracting("fromWhom").contains("The referrer");
        assertThat(record.content().evidence()).hasSize(1);
    }

    @Test
    void aPractitionerAddsToTheirOwnReferralOnly() {
        ReferralId theirs = practitionersReferral();
        ReferralId anothers = book.refer();
        var more = List.of(ReferralFixtures.fact("It happened again today."));

        gate.submit(book.teacher.acting(), new TellMore(new ReceiptKey.OfMyPost(theirs), more, List.of()))
                .orThrow();
        assertThat(gate.submit(book.teacher.acting(), new TellMore(new ReceiptKey.OfMyPost(anothers), more, List.of())))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    @Test
    void aDraftComesBackWithItsCodeAndIsUsedUpOnce() {
        ComeBackCode code = ComeBackCode.random(new SecureRandom());
        var key = new DraftKey.ByCode(code);
        Acting visitor = Acting.publicVisitor();
        gate.submit(visitor, new SaveDraft(key, "first")).orThrow();
        gate.submit(visitor, new SaveDraft(key, "Rowan is worried about her brother"))
                .orThrow();

        assertThat(gate.ask(visitor, new OpenDraft(key)).orThrow().content())
                .isEqualTo("Rowan is worried about her brother");
        gate.submit(visitor, using(key)).orThrow();

        assertThat(gate.submit(visitor, using(key))).isEqualTo(Outcome.refused(new IntakeRefusal.DraftUsedUp()));
        assertThat(gate.ask(visitor, new OpenDraft(key))).isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    @Test
    void aDraftIsSealedAndItsCodeIsNotKept() {
        ComeBackCode code = ComeBackCode.random(new SecureRandom());
        String words = "Rowan " + GatewayBook.rareName();
        gate.submit(Acting.publicVisitor(), new SaveDraft(new DraftKey.ByCode(code), words))
                .orThrow();

        List<String> rows = database
                .asSuperuser()
                .sql(
                        "select encode(content, 'escape') || coalesce(encode(opens_with, 'hex'), '') || d::text from referrals.draft d")
                .query(String.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();

        assertThat(rows).noneMatch(row -> row.contains(words) || row.contains(code.value()));
    }

    @Test
    void theDraftOfAPostIsItsOwn() {
        var key = new DraftKey.OfMyPost(new DraftId(UUID.randomUUID()));
        gate.submit(book.teacher.acting(), new SaveDraft(key, "begun")).orThrow();

        assertThat(gate.ask(book.teacher.acting(), new DraftsOfMyPost())
                        .orThrow()
                        .drafts())
                .hasSize(1);
        assertThat(gate.ask(book.teacher.acting(), new OpenDraft(key)).orThrow().content())
                .isEqualTo("begun");
        assertThat(gate.ask(book.officer.acting(), new OpenDraft(key)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        gate.submit(book.teacher.acting(), new DiscardDraft(key)).orThrow();
        assertThat(gate.ask(book.teacher.acting(), new DraftsOfMyPost())
                        .orThrow()
                        .drafts())
                .isEmpty();
    }

    @Test
    void aDraftIsGoneAfterThirtyDays() {
        var key = new DraftKey.ByCode(ComeBackCode.random(new SecureRandom()));
        gate.submit(Acting.publicVisitor(), new SaveDraft(key, "begun")).orThrow();
        database.asOwner()
                .sql("update referrals.draft set expires = expires - interval '30 days'")
                .update();

        assertThat(gate.ask(Acting.publicVisitor(), new OpenDraft(key)))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
        assertThat(gate.submit(Acting.system(), new PurgeDrafts()).orThrow()).isPositive();
    }

    private MakeReferral using(DraftKey key) {
        MakeReferral plain = book.referral("Rowan", GatewayBook.rareName(), EvidenceStated.none());
        return new MakeReferral(
                plain.intake(),
                plain.subject(),
                plain.account(),
                plain.referrer(),
                plain.evidence(),
                plain.code(),
                key);
    }

    private MakeReferral with(Intake intake) {
        return new MakeReferral(
                intake,
                SubjectAsStated.named("Rowan", GatewayBook.rareName(), null),
                Account.of(ReferralFixtures.fact("A threat was heard.")),
                Referrer.unnamed(),
                EvidenceStated.none(),
                GatewayBook.CODE,
                null);
    }

    private ReferralId practitionersReferral() {
        return gate.submit(
                        book.teacher.acting(), with(Intake.now(book.area, Route.PRACTITIONER_FORM, "education", null)))
                .orThrow();
    }

    private Receipt receipt(ReferralId referral) {
        return gate.ask(Acting.publicVisitor(), new ReceiptOf(referral, GatewayBook.CODE))
                .orThrow();
    }

    private StagedUploadId upload(Acting sender) {
        byte[] text = ("He wrote: tomorrow " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return arrivals.during(
                new ByteArrayResource(text),
                arrival -> gate.submit(sender, new StageUpload(arrival, "message.txt"))
                        .orThrow());
    }

    private int referrals() {
        return database.asOwner()
                .sql("select count(*) from referrals.referral where area_id = :area")
                .param("area", book.area.value())
                .query(Integer.class)
                .single();
    }
}
