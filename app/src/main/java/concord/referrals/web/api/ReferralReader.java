package concord.referrals.web.api;

import static java.util.Objects.requireNonNullElse;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.platform.gate.AreaId;
import concord.platform.web.api.JsonFields;
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
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a referral from the body of a call, by the rules of the form: a name, an area and a concern are asked for;
 * everything else may be left out, and is refused only where it cannot be read or kept. In the API fact, opinion and how
 * it is known must be said with each statement (F15).
 */
@Component
class ReferralReader {

    /** How many characters each field takes, as the form has it: lines, addresses, accounts, notes; and how many rows. */
    static final int LINE = 100;

    static final int LINES = 250;
    static final int ACCOUNT = 5_000;
    static final int NOTE = 1_000;
    static final int ROWS = 20;

    private static final int CODE = 60;
    private static final int OLDEST = 120;
    private static final String UNSPECIFIED = "unspecified";
    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?( ?[0-9][A-Z]{2})?", Pattern.CASE_INSENSITIVE);

    private final Areas areas;
    private final Vocabularies vocabularies;
    private final Clock clock;

    ReferralReader(Areas areas, Vocabularies vocabularies, Clock clock) {
        this.areas = areas;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /** Ends the call where anything is wrong; the command is not made before that is known. */
    MakeReferral read(JsonFields body, ComeBackCode code) {
        AreaId area = area(body);
        String sector = requireNonNullElse(value(body, "sector", Lists.SECTOR), UNSPECIFIED);
        String concern = value(body, "concernType", Lists.TYPE_OF_CONCERN);
        LocalDate noticed = body.day("noticedOn", LocalDate.now(clock));
        Supplier<SubjectAsStated> subject = subject(body.object("person"));
        Supplier<Account> account = account(body);
        Referrer referrer = referrer(body.object("referrer"));
        List<String> named = body.texts("evidenceNamed", ROWS, LINES);
        body.finish();
        return new MakeReferral(
                new Intake(area, Route.API, sector, concern, noticed, null),
                subject.get(),
                account.get(),
                referrer,
                new EvidenceStated(List.of(), named),
                code,
                null);
    }

    private AreaId area(JsonFields body) {
        String code = body.needed("area", 20);
        Optional<AreaId> area =
                code.isEmpty() ? Optional.empty() : areas.byCode(code).map(Area::id);
        if (area.isEmpty() && !code.isEmpty()) {
            body.fault("area", "This must be the code of an area of the partnership");
        }
        return area.orElseGet(() -> new AreaId(new UUID(0, 0)));
    }

    private Supplier<SubjectAsStated> subject(JsonFields person) {
        String given = person.text("givenName", LINE);
        String family = person.text("familyName", LINE);
        String other = person.text("otherNames", LINE);
        LocalDate born = person.day("dateOfBirth", LocalDate.now(clock));
        Integer age = person.whole("approximateAge", 0, OLDEST);
        String gender = value(person, "gender", Lists.GENDER);
        String address = person.text("address", LINES);
        String postcode = person.oneOf(
                "postcode",
                20,
                typed -> POSTCODE.matcher(typed).matches(),
                "This must be a postcode, like ZZ1 2AB, or its first half");
        String place = person.text("schoolOrEmployer", LINE);
        String phone = person.text("phone", LINE);
        boolean otherAlone = given == null && family == null;
        if (otherAlone && other == null) {
            person.fault("givenName", "Give a name, or say in otherNames how to tell who it is");
        }
        // Where only a description is known, it stands for the name, as in the form.
        return () -> new SubjectAsStated(
                otherAlone ? other : given,
                family,
                otherAlone ? null : other,
                born,
                age,
                gender,
                address,
                postcode,
                place,
                phone);
    }

    private Supplier<Account> account(JsonFields body) {
        List<Supplier<Statement>> statements = statements(body);
        Boolean online = body.flag("online");
        Told told = told(body.object("told"));
        String needs = body.text("needs", ACCOUNT);
        List<Supplier<OtherAgency>> agencies = new ArrayList<>();
        for (JsonFields agency : body.objects("otherAgencies", ROWS)) {
            String name = agency.needed("name", LINE);
            String contact = agency.text("contact", LINE);
            agencies.add(() -> new OtherAgency(name, contact));
        }
        return () -> new Account(
                statements.stream().map(Supplier::get).toList(),
                Boolean.TRUE.equals(online),
                told,
                needs,
                agencies.stream().map(Supplier::get).toList());
    }

    private List<Supplier<Statement>> statements(JsonFields body) {
        var statements = new ArrayList<Supplier<Statement>>();
        for (JsonFields statement : body.objects("statements", ROWS)) {
            Optional<StatementKind> kind = Optional.ofNullable(statement.neededChoice("kind", StatementKind.class));
            String text = statement.needed("text", ACCOUNT);
            String known = statement.needed("howKnown", CODE);
            refuseUnlessLegal(statement, "howKnown", Lists.HOW_KNOWN, known);
            String who = statement.text("whoSaid", LINE);
            statements.add(() -> new Statement(kind.orElseThrow(), text, known, who));
        }
        if (statements.isEmpty()) {
            body.fault("statements", "This must have one statement at least");
        }
        return statements;
    }

    private Told told(JsonFields told) {
        return new Told(
                requireNonNullElse(told.choice("person", WasTold.class), WasTold.NOT_SAID),
                requireNonNullElse(told.choice("parents", WasTold.class), WasTold.NOT_SAID),
                value(told, "whyNot", Lists.NOT_TOLD_REASON),
                told.text("more", NOTE));
    }

    private Referrer referrer(JsonFields referrer) {
        String contact = referrer.text("contact", LINE);
        boolean mayContact = Boolean.TRUE.equals(referrer.flag("mayContact"));
        if (mayContact && contact == null) {
            referrer.fault("contact", "Give a telephone number or email address, or set mayContact to false");
        }
        return new Referrer(
                referrer.text("name", LINE),
                referrer.text("role", LINE),
                referrer.text("organisation", LINE),
                value(referrer, "relationship", Lists.RELATIONSHIP_TO_PERSON),
                contact,
                mayContact);
    }

    private @Nullable String value(JsonFields fields, String field, String list) {
        String code = fields.text(field, CODE);
        refuseUnlessLegal(fields, field, list, requireNonNullElse(code, ""));
        return code;
    }

    /** F13: no value is stored that is not of its list today. */
    private void refuseUnlessLegal(JsonFields fields, String field, String list, String code) {
        if (!code.isEmpty() && !vocabularies.legal(list, code, LocalDate.now(clock))) {
            fields.fault(field, "This must be a value of the list “" + list + "” today");
        }
    }
}
