package concord.faults;

import concord.access.ApiTokenId;
import concord.access.ForgetForms;
import concord.access.RevokeApiToken;
import concord.access.TokenCheck;
import concord.files.Arrivals;
import concord.files.DestroySubjectKey;
import concord.files.DiscardUpload;
import concord.files.NewSubjectKey;
import concord.files.OpenDocumentsToArea;
import concord.files.RewrapDocuments;
import concord.files.StageUpload;
import concord.files.StagedUploadId;
import concord.files.StoreDocument;
import concord.files.SubjectKeyId;
import concord.files.SweepFiles;
import concord.partnership.AgreementId;
import concord.partnership.AppointHolder;
import concord.partnership.EndSharing;
import concord.partnership.LedBy;
import concord.partnership.LinkForce;
import concord.partnership.RecordAbsence;
import concord.partnership.RecordTraining;
import concord.partnership.RegisterArea;
import concord.people.AddInvolvement;
import concord.people.AddName;
import concord.people.AnswerLift;
import concord.people.AnswerMerge;
import concord.people.AnswerPossibleMatch;
import concord.people.AskLift;
import concord.people.Born;
import concord.people.CannotLinkId;
import concord.people.ClaimPossibleMatch;
import concord.people.CorrectBorn;
import concord.people.CorrectName;
import concord.people.DecideMatches;
import concord.people.Equality;
import concord.people.ForgetSearches;
import concord.people.InvolvementId;
import concord.people.InvolvementRole;
import concord.people.LetGoOfPossibleMatch;
import concord.people.LinkToPerson;
import concord.people.MatchAnswer;
import concord.people.MatchDisplayId;
import concord.people.MergeId;
import concord.people.Name;
import concord.people.OfferSeen;
import concord.people.PairDisplayId;
import concord.people.PersonDetails;
import concord.people.PersonId;
import concord.people.PossibleMatchId;
import concord.people.ProposeMerge;
import concord.people.RecordEquality;
import concord.people.RecordInvolvement;
import concord.people.SettleUnknown;
import concord.people.ShowPair;
import concord.people.UndoMerge;
import concord.people.WhyPossible;
import concord.people.WithdrawMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.RecordRef;
import concord.platform.gate.StaffId;
import concord.platform.time.MoveClock;
import concord.platform.time.WorkingCalendar;
import concord.referrals.Account;
import concord.referrals.AskDeconflictionAgain;
import concord.referrals.AttachEvidence;
import concord.referrals.AttachedEvidence;
import concord.referrals.DiscardDraft;
import concord.referrals.DraftId;
import concord.referrals.DraftKey;
import concord.referrals.EvidenceStated;
import concord.referrals.ImportReferral;
import concord.referrals.Intake;
import concord.referrals.PurgeDrafts;
import concord.referrals.ReceiptKey;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import concord.referrals.Referrer;
import concord.referrals.Route;
import concord.referrals.SaveDraft;
import concord.referrals.SourceRow;
import concord.referrals.SubjectAsStated;
import concord.referrals.TellMore;
import concord.referrals.domain.GatewayBook;
import concord.retention.OpenClock;
import concord.retention.RetentionClass;
import concord.retention.StartClock;
import concord.sharing.NoteOverdue;
import concord.sharing.RequestId;
import concord.vocabulary.EndTerm;
import concord.vocabulary.RewordTerm;
import concord.vocabulary.TermId;
import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The acts of {@link Stock}: what is done with files, names, drafts and tokens, and what Concord does by itself. */
final class HouseActs {

    private static final UUID NEW_RECORD = new UUID(0x5AFE, 0xC0DE);

    private final Scene scene;
    private final Arrivals arrivals;
    private final LocalDate today;
    private final Acting officer;
    private final Acting teacher;

    HouseActs(Scene scene, Arrivals arrivals, Clock clock) {
        this.scene = scene;
        this.arrivals = arrivals;
        this.today = LocalDate.now(clock);
        this.officer = scene.acting("officer");
        this.teacher = scene.acting("teacher");
    }

    /** The clock is moved last, for the whole process follows it. */
    List<Act> all() {
        return Stream.of(
                        files(),
                        persons(),
                        names(),
                        merges(),
                        possibleMatches(),
                        referring(),
                        partnership(),
                        settings(),
                        byConcord(),
                        clock())
                .flatMap(List::stream)
                .toList();
    }

    private List<Act> files() {
        var key = new SubjectKeyId(scene.id("key"));
        var upload = new StagedUploadId(scene.id("upload"));
        RecordRef ready = referral("ready").ref();
        return List.of(
                Act.of(teacher, new NewSubjectKey()),
                new Act(
                        "StageUpload",
                        gate -> arrivals.during(
                                Stock.note(), arrival -> gate.submit(teacher, new StageUpload(arrival, "note.txt")))),
                Act.of(teacher, new DiscardUpload(upload)),
                Act.of(teacher, new StoreDocument(upload, key, ready, Set.of(area("area")))),
                Act.of(officer, new OpenDocumentsToArea(ready, area("other-area"))),
                Act.of(officer, RewrapDocuments.all(key, new SubjectKeyId(scene.id("another-key")))),
                Act.of(scene.acting("guardian"), new DestroySubjectKey(key)),
                Act.of(
                        officer,
                        new AttachEvidence(
                                referral("ready"),
                                new AttachedEvidence(
                                        new StagedUploadId(scene.id("officers.upload")), "message", "What he wrote"))));
    }

    private List<Act> persons() {
        var person = new PersonId(scene.id("person"));
        var further = new InvolvementId(scene.id("further"));
        var declined = new Equality(Equality.Characteristic.ETHNICITY, Equality.How.DECLINED, null);
        return List.of(
                Act.of(teacher, involvement("Rowan", "Killedinthemiddle")),
                Act.of(
                        officer,
                        new AddInvolvement(
                                person,
                                InvolvementRole.SUBJECT,
                                area("area"),
                                new RecordRef("referral", NEW_RECORD),
                                "SAMPLE",
                                today)),
                Act.of(officer, new DecideMatches(new MatchDisplayId(scene.id("unchecked.display")), List.of())),
                Act.of(officer, new SettleUnknown(involvement("Ottilie", "Nobodynearher"))),
                Act.of(officer, new OfferSeen(further, List.of(new InvolvementId(scene.id("stated"))))),
                Act.of(officer, new LinkToPerson(further, person, "His mother confirmed it")),
                Act.of(Acting.publicVisitor(), new RecordEquality(further, List.of(declined))));
    }

    private RecordInvolvement involvement(String given, String family) {
        return new RecordInvolvement(
                PersonDetails.called(given, family),
                InvolvementRole.SUBJECT,
                area("area"),
                new RecordRef("referral", NEW_RECORD),
                "SAMPLE",
                today,
                new SubjectKeyId(scene.id("another-key")));
    }

    private List<Act> names() {
        var stated = new InvolvementId(scene.id("stated"));
        int version = scene.number("stated.version");
        return List.of(
                Act.of(officer, new AddName(stated, version, Name.alias("Ro", "Killed"), "Said by his aunt")),
                Act.of(
                        officer,
                        new CorrectName(
                                stated, version, scene.id("person.name"), Name.used("Rowan", "Killed"), "Passport")),
                Act.of(officer, new CorrectBorn(stated, version, Born.on(LocalDate.of(2010, 4, 3)), "Passport")),
                Act.of(Acting.system(), hidden("people.domain.RaiseNear", stated, WhyPossible.CORRECTION, "Passport")));
    }

    private List<Act> merges() {
        Acting supervisor = scene.acting("supervisor");
        var apart = new CannotLinkId(scene.id("apart"));
        var asked = new CannotLinkId(scene.id("apart.asked"));
        var waiting = new MergeId(scene.id("merge.waiting"));
        return List.of(
                Act.of(
                        officer,
                        new ShowPair(
                                new PersonId(scene.id("merge.other")).ref(),
                                new PersonId(scene.id("merge.one")).ref())),
                Act.of(officer, new ProposeMerge(new PairDisplayId(scene.id("pair")), "The same school")),
                Act.of(
                        supervisor,
                        new AnswerMerge(waiting, new PairDisplayId(scene.id("pair.waiting")), true, "Passport")),
                Act.of(officer, new WithdrawMerge(new MergeId(scene.id("merge.second-thoughts")), "The wrong two")),
                Act.of(supervisor, new UndoMerge(new MergeId(scene.id("merge.joined")), "They are cousins")),
                Act.of(Acting.system(), hidden("people.domain.JoinPersons", new MergeId(scene.id("merge.agreed")))),
                Act.of(Acting.system(), hidden("people.domain.PartPersons", new MergeId(scene.id("merge.taken-back")))),
                Act.of(officer, new AskLift(apart, "The passport was a copy")),
                Act.of(supervisor, new AnswerLift(asked, true, "So it was")));
    }

    private List<Act> possibleMatches() {
        var free = new PossibleMatchId(scene.id("possible"));
        var shown = new PairDisplayId(scene.id("possible.pair"));
        return List.of(
                Act.of(officer, new ClaimPossibleMatch(free)),
                Act.of(officer, new LetGoOfPossibleMatch(new PossibleMatchId(scene.id("possible.claimed")))),
                Act.of(officer, new AnswerPossibleMatch(free, shown, MatchAnswer.Answer.SAME, "The same school")));
    }

    private List<Act> referring() {
        var said = List.of(GatewayBook.fact("It happened again."));
        var mine = new ReceiptKey.ByCode(new Reference(scene.text("unchecked.reference")), GatewayBook.CODE);
        return List.of(
                Act.of(
                        new Acting(officer.post(), officer.holder(), Acting.Via.IMPORT),
                        row(area("area"), "row 1", "Killedinthemiddle")),
                Act.of(Acting.publicVisitor(), new TellMore(mine, said, List.of())),
                Act.of(officer, new SaveDraft(new DraftKey.OfMyPost(new DraftId(NEW_RECORD)), "{}")),
                Act.of(officer, new DiscardDraft(new DraftKey.OfMyPost(new DraftId(scene.id("draft"))))));
    }

    /** A row of a list kept elsewhere. */
    static ImportReferral row(AreaId area, String key, String family) {
        return new ImportReferral(
                new SourceRow(key, "Rowan " + family),
                new Intake(area, Route.IMPORT, "education", null, null, LocalDate.of(2024, 1, 12)),
                SubjectAsStated.named("Rowan", family, null),
                Account.of(GatewayBook.fact("He was seen there.")),
                Referrer.unnamed(),
                EvidenceStated.none());
    }

    private List<Act> partnership() {
        Acting keeper = scene.acting("keeper");
        Acting administrator = scene.acting("administrator");
        var colleague = new StaffId(scene.id("colleague.holder"));
        var force = new AgencyId(scene.id("force"));
        return List.of(
                Act.of(
                        administrator,
                        new RegisterArea(
                                "KILL",
                                "Killhope",
                                LedBy.POLICE,
                                new AgencyId(scene.id("council")),
                                Set.of(force),
                                WorkingCalendar.ENGLAND_AND_WALES)),
                Act.of(administrator, new LinkForce(area("area"), 0, force)),
                Act.of(administrator, new EndSharing(new AgreementId(scene.id("agreement")), 0, today)),
                Act.of(keeper, new RecordAbsence(colleague, today, today.plusDays(3), List.of())),
                Act.of(keeper, new RecordTraining(colleague, "chairing", today, null)),
                Act.of(keeper, new AppointHolder(new PostId(scene.id("vacant")), 0, colleague, today)));
    }

    private List<Act> settings() {
        Acting administrator = scene.acting("administrator");
        var term = new TermId(scene.id("term"));
        return List.of(
                Act.of(administrator, new RevokeApiToken(new ApiTokenId(scene.id("token")))),
                Act.of(administrator, new RewordTerm(term, 0, "Reworded in the middle", "", "A test")),
                Act.of(administrator, new EndTerm(term, 0, today.plusDays(1), "A test")));
    }

    private List<Act> byConcord() {
        Acting system = Acting.system();
        RecordRef ready = referral("ready").ref();
        var request = new RequestId(scene.id("request"));
        var teachers = new PostId(scene.id("teacher"));
        var said = List.of(GatewayBook.fact("It happened again."));
        return List.of(
                Act.of(system, hidden("access.RecordSignIn", new StaffId(scene.id("colleague.holder")), false)),
                Act.of(system, hidden("access.UseApiToken", TokenCheck.hash("used"))),
                Act.of(system, new ForgetForms()),
                Act.of(system, hidden("audit.SealCheckpoint")),
                Act.of(system, hidden("audit.ProveIntegrity")),
                Act.of(system, new SweepFiles()),
                Act.of(system, new ForgetSearches()),
                Act.of(system, new PurgeDrafts()),
                Act.of(
                        system,
                        hidden("referrals.domain.EnterForReferrer", referral("ready"), teachers, said, List.of())),
                Act.of(system, hidden("referrals.domain.NoteAnswer", referral("asked"), request)),
                Act.of(system, new AskDeconflictionAgain(referral("ready"))),
                Act.of(system, new OpenClock(new RecordRef("referral", NEW_RECORD), area("area"), today)),
                Act.of(system, new StartClock(ready, null, RetentionClass.values()[0], today)),
                Act.of(system, new NoteOverdue(request)));
    }

    private List<Act> clock() {
        return List.of(Act.of(officer, new MoveClock(today.plusDays(1))));
    }

    /** An act that only Concord itself asks for, and that no other room can name. */
    static Command<?> hidden(String name, Object... parts) {
        return (Command<?>) made(name, parts);
    }

    /** A record that no other room can name. */
    static Object made(String name, Object... parts) {
        try {
            Constructor<?> constructor = Class.forName("concord." + name).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** A constant of an enum that no other room can name. */
    static Object constant(String type, String name) {
        try {
            return Arrays.stream(Class.forName("concord." + type).getEnumConstants())
                    .filter(constant -> constant.toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type, e);
        }
    }

    private ReferralId referral(String name) {
        return new ReferralId(scene.id(name));
    }

    private AreaId area(String name) {
        return new AreaId(scene.id(name));
    }
}
