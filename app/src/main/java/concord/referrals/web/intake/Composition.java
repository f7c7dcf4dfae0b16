package concord.referrals.web.intake;

import static concord.referrals.web.intake.IntakeChoices.SAW_OR_HEARD;
import static concord.referrals.web.intake.IntakeChoices.TOLD_BY_OTHER;
import static concord.referrals.web.intake.IntakeChoices.UNSPECIFIED;
import static java.util.Objects.requireNonNullElse;

import concord.people.InvolvementId;
import concord.platform.gate.AreaId;
import concord.platform.web.Fields;
import concord.platform.web.TypedDate;
import concord.referrals.Account;
import concord.referrals.ComeBackCode;
import concord.referrals.EvidenceStated;
import concord.referrals.Intake;
import concord.referrals.MakeReferral;
import concord.referrals.OtherAgency;
import concord.referrals.Referrer;
import concord.referrals.Route;
import concord.referrals.Statement;
import concord.referrals.StatementKind;
import concord.referrals.SubjectAsStated;
import concord.referrals.Told;
import concord.referrals.WasTold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the command of what was typed and found right: the same answers give the same command, to the last letter. */
final class Composition {

    private final Fields fields;
    private final List<Attached> files;

    private Composition(Answers answers) {
        this.fields = answers.fields();
        this.files = answers.files();
    }

    /**
     * The draft is not named in the command: it is needed once more, to end a second press of the button at the same
     * receipt, and is emptied when the first one is through.
     */
    static MakeReferral of(Answers answers, Route route, ComeBackCode code) {
        var composition = new Composition(answers);
        return new MakeReferral(
                composition.intake(route),
                composition.subject(),
                composition.account(),
                composition.referrer(),
                composition.evidence(),
                code,
                null,
                composition.seen());
    }

    /** The person alone, of answers that are right as far as they go; absent while there is no name. */
    static Optional<SubjectAsStated> person(Answers answers) {
        Fields fields = answers.fields();
        boolean named =
                Stream.of("given-name", "family-name", "other-names").anyMatch(field -> fields.given(field) != null);
        return named ? Optional.of(new Composition(answers).subject()) : Optional.empty();
    }

    /** Only a post that may look for near records has any kept in its draft. */
    private List<InvolvementId> seen() {
        return SeenNear.of(fields).records();
    }

    private Intake intake(Route route) {
        var area = new AreaId(UUID.fromString(fields.first("area")));
        String sector = requireNonNullElse(fields.given("sector"), UNSPECIFIED);
        return new Intake(area, route, sector, null, date("noticed"), null);
    }

    /** Where only a description is known, it stands for the name. */
    private SubjectAsStated subject() {
        String other = fields.given("other-names");
        boolean otherAlone = fields.given("given-name") == null && fields.given("family-name") == null;
        String age = fields.given("age");
        return new SubjectAsStated(
                otherAlone ? other : fields.given("given-name"),
                fields.given("family-name"),
                otherAlone ? null : other,
                date("date-of-birth"),
                age == null ? null : Integer.valueOf(age),
                fields.given("gender"),
                Lines.text(fields, "address"),
                postcode(),
                fields.given("place"),
                null);
    }

    private @Nullable String postcode() {
        String typed = fields.given("postcode");
        return typed == null
                ? null
                : Postcode.typed(typed).map(Postcode::written).orElse(null);
    }

    private Account account() {
        return new Account(
                statements(),
                "yes".equals(fields.first("online")),
                new Told(
                        told("person-told"),
                        told("parents-told"),
                        fields.given("why-not"),
                        Lines.text(fields, "why-not-more")),
                Lines.text(fields, "needs"),
                agencies());
    }

    /** Fact, hearsay and opinion stay apart, each with how it is known (F15; channel.md 7.2). */
    private List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        String howKnown = requireNonNullElse(fields.given("how-known"), SAW_OR_HEARD);
        String seen = Lines.text(fields, "seen");
        if (seen != null) {
            statements.add(new Statement(StatementKind.FACT, seen, howKnown, null));
        }
        String told = Lines.text(fields, "told");
        if (told != null) {
            statements.add(new Statement(StatementKind.HEARSAY, told, TOLD_BY_OTHER, fields.given("told-by")));
        }
        String ground = seen == null && told != null ? TOLD_BY_OTHER : howKnown;
        opinions().forEach(opinion -> statements.add(new Statement(StatementKind.OPINION, opinion, ground, null)));
        return statements;
    }

    private Stream<String> opinions() {
        String other = Lines.text(fields, "other-explanation");
        return Stream.of(Lines.text(fields, "think"), other == null ? null : "What else could explain it: " + other)
                .flatMap(Stream::ofNullable);
    }

    private List<OtherAgency> agencies() {
        var agencies = new ArrayList<OtherAgency>();
        String lead = fields.given("lead");
        if (lead != null) {
            agencies.add(new OtherAgency("Safeguarding lead of the referrer", lead));
        }
        Lines.each(fields, "agencies").forEach(line -> agencies.add(new OtherAgency(line, null)));
        return agencies;
    }

    private Referrer referrer() {
        return new Referrer(
                fields.given("name"),
                fields.given("role"),
                fields.given("organisation"),
                fields.given("relationship"),
                fields.given("contact"),
                "yes".equals(fields.first("may-contact")));
    }

    private EvidenceStated evidence() {
        return new EvidenceStated(files.stream().map(Attached::evidence).toList(), Lines.each(fields, "not-attached"));
    }

    private WasTold told(String field) {
        return switch (fields.first(field)) {
            case "yes" -> WasTold.YES;
            case "no" -> WasTold.NO;
            case "does-not-apply" -> WasTold.NOT_APPLICABLE;
            default -> WasTold.NOT_SAID;
        };
    }

    private @Nullable LocalDate date(String field) {
        return TypedDate.of(fields, field).read(field) instanceof TypedDate.Read.Right(LocalDate date) ? date : null;
    }
}
