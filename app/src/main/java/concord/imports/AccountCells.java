package concord.imports;

import concord.referrals.Account;
import concord.referrals.EvidenceStated;
import concord.referrals.Referrer;
import concord.referrals.Statement;
import concord.referrals.StatementKind;
import concord.referrals.Told;
import concord.vocabulary.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a row says of the concern, and of whoever had it. */
final class AccountCells {

    private static final String FROM_RECORD = "from-record";

    private final Cells row;

    AccountCells(Cells row) {
        this.row = row;
    }

    /** Absent where nothing is said of the concern. */
    @Nullable
    Account account() {
        List<Statement> statements = statements();
        if (statements.isEmpty()) {
            row.fault("Nothing is said about the concern.");
            return null;
        }
        return new Account(
                statements,
                Objects.requireNonNullElse(row.yesOrNo(Field.ONLINE), false),
                Told.notSaid(),
                row.given(Field.NEEDS),
                List.of());
    }

    /** A list tells what somebody told: only what it sets apart as seen or heard is taken for a fact (F15). */
    private List<Statement> statements() {
        var statements = new ArrayList<Statement>();
        add(statements, StatementKind.FACT, Field.SEEN, null);
        add(statements, StatementKind.HEARSAY, Field.CONCERN, whoSaid());
        add(statements, StatementKind.OPINION, Field.OPINION, null);
        return statements;
    }

    private void add(List<Statement> statements, StatementKind kind, Field field, @Nullable String whoSaid) {
        String text = row.given(field);
        if (text != null) {
            statements.add(new Statement(kind, text, FROM_RECORD, whoSaid));
        }
    }

    private @Nullable String whoSaid() {
        String name = row.given(Field.REFERRER_NAME);
        return name == null ? row.given(Field.REFERRER_ORGANISATION) : name;
    }

    Referrer referrer(Choices choices, LocalDate day) {
        String contact = contact();
        Boolean may = row.yesOrNo(Field.MAY_CONTACT);
        return new Referrer(
                row.given(Field.REFERRER_NAME),
                row.given(Field.REFERRER_ROLE),
                row.given(Field.REFERRER_ORGANISATION),
                row.choice(
                        Field.REFERRER_RELATIONSHIP,
                        text -> choices.code(Lists.RELATIONSHIP_TO_PERSON, text, day),
                        () -> choices.offered(Lists.RELATIONSHIP_TO_PERSON, day)),
                contact,
                contact != null && Objects.requireNonNullElse(may, true));
    }

    private @Nullable String contact() {
        String contact = Stream.of(row.text(Field.REFERRER_EMAIL), row.text(Field.REFERRER_PHONE))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        if (contact.length() > Field.LINE) {
            row.fault("The referrer's email and phone are longer than %d characters together.".formatted(Field.LINE));
            return null;
        }
        return contact.isEmpty() ? null : contact;
    }

    EvidenceStated evidence() {
        String named = row.given(Field.EVIDENCE);
        return named == null ? EvidenceStated.none() : new EvidenceStated(List.of(), List.of(named));
    }
}
