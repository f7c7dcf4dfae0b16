package concord.imports;

import concord.cases.KnownCase;
import concord.platform.gate.AreaId;
import concord.referrals.EvidenceStated;
import concord.referrals.ImportReferral;
import concord.referrals.Intake;
import concord.referrals.Referrer;
import concord.referrals.Route;
import concord.referrals.SubjectAsStated;
import concord.vocabulary.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a referral of a row, or says everything that stands in the way. */
final class RowReader {

    private static final String UNSPECIFIED = "unspecified";
    private static final int OLDEST_YEAR = 1900;

    private final Columns columns;
    private final Choices choices;
    private final Settings settings;
    private final @Nullable CaseCells cases;

    /**
     * What holds for all rows.
     *
     * @param area of rows that name none
     * @param source tells the list from others
     */
    record Settings(@Nullable AreaId area, String source, LocalDate today) {}

    /** Of a list of referrals. */
    RowReader(Columns columns, Choices choices, Settings settings) {
        this(columns, choices, settings, null);
    }

    /** @param cases reads what a row knows of its case; absent in a list of referrals */
    RowReader(Columns columns, Choices choices, Settings settings, @Nullable CaseCells cases) {
        this.columns = columns;
        this.choices = choices;
        this.settings = settings;
        this.cases = cases;
    }

    /** What could be made of a row. */
    sealed interface Read {

        /** A referral; in a list of cases with what is known of its case. */
        record Good(ImportReferral referral, @Nullable KnownCase known) implements Read {}

        /** None; the reason says why, in sentences. */
        record Bad(String reason) implements Read {}
    }

    Read read(List<String> cells) {
        if (cells.size() != columns.count() && !blankBeyond(cells)) {
            return new Read.Bad(
                    "The row has %d cells and the headings are %d. Look for a separator inside of a cell that is"
                                    .formatted(cells.size(), columns.count())
                            + " not in quotation marks.");
        }
        var row = new Cells(columns, cells, settings.today());
        Filled filled = filled(row);
        KnownCase known = cases == null || filled == null ? null : cases.known(row, filled.intake());
        return row.faults().isEmpty() && filled != null
                ? new Read.Good(filled.referral(settings.source()), known)
                : new Read.Bad(String.join(" ", row.faults()));
    }

    private boolean blankBeyond(List<String> cells) {
        return cells.size() > columns.count()
                && cells.subList(columns.count(), cells.size()).stream().allMatch(String::isBlank);
    }

    private @Nullable Filled filled(Cells row) {
        LocalDate received = received(row);
        LocalDate day = Objects.requireNonNullElse(received, settings.today());
        PersonCells person = new PersonCells(row, choices);
        SubjectAsStated subject = person.subject(day);
        AccountCells account = new AccountCells(row);
        var said = account.account();
        Referrer referrer = account.referrer(choices, day);
        Intake intake = intake(row, received, day);
        return intake == null || subject == null || said == null
                ? null
                : new Filled(row.text(Field.ID), intake, subject, said, referrer, account.evidence());
    }

    private @Nullable LocalDate received(Cells row) {
        if (!columns.has(Field.RECEIVED)) {
            return null;
        }
        LocalDate received = row.date(Field.RECEIVED, OLDEST_YEAR);
        if (row.text(Field.RECEIVED).isEmpty()) {
            row.fault("The date received is empty.");
        } else if (received != null && !choices.hasAny(Lists.SECTOR, received)) {
            row.fault("The date received is too early: before 1 April 2015 nothing could be referred.");
        }
        return received;
    }

    private @Nullable Intake intake(Cells row, @Nullable LocalDate received, LocalDate day) {
        AreaId area = area(row);
        String sector =
                row.choice(Field.SECTOR, text -> choices.sector(text, day), () -> choices.offered(Lists.SECTOR, day));
        String concern = row.choice(
                Field.CONCERN_TYPE,
                text -> choices.code(Lists.TYPE_OF_CONCERN, text, day),
                () -> choices.offered(Lists.TYPE_OF_CONCERN, day));
        LocalDate noticed = row.date(Field.NOTICED, OLDEST_YEAR);
        return area == null
                ? null
                : new Intake(
                        area,
                        Route.IMPORT,
                        Objects.requireNonNullElse(sector, UNSPECIFIED),
                        concern,
                        noticed,
                        received);
    }

    private @Nullable AreaId area(Cells row) {
        String text = row.text(Field.AREA);
        if (text.isEmpty()) {
            if (settings.area() == null) {
                row.fault("The area is empty.");
            }
            return settings.area();
        }
        return choices.area(text).map(area -> area.id()).orElseGet(() -> {
            row.fault("“" + Cells.shortened(text) + "” is not an area. Use one of: " + choices.areas() + ".");
            return null;
        });
    }

    /** A row that is a referral. */
    private record Filled(
            String id,
            Intake intake,
            SubjectAsStated subject,
            concord.referrals.Account account,
            Referrer referrer,
            EvidenceStated evidence) {

        ImportReferral referral(String source) {
            return new ImportReferral(
                    RowIdentity.of(source, id, intake, subject, account), intake, subject, account, referrer, evidence);
        }
    }
}
