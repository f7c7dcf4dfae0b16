package concord.imports;

import concord.cases.CaseOutcome;
import concord.cases.CaseStage;
import concord.cases.KnownCase;
import concord.cases.KnownConsent;
import concord.cases.PanelDecision;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.referrals.Intake;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a row knows of its case: where it stands, and the days of the steps that led there. */
final class CaseCells {

    private static final int OLDEST_YEAR = 1900;
    private static final List<Role> OWNERS =
            List.of(Role.CASE_OFFICER, Role.COORDINATOR, Role.GATEWAY_OFFICER, Role.GATEWAY_SUPERVISOR);

    /** Other words that lists use. */
    private static final Map<String, String> DECISIONS = Map.of(
            "adopted", "adopt",
            "accepted", "adopt",
            "not adopted", "do not adopt",
            "held", "hold",
            "back to police", "refer back to the police");

    private static final Map<String, String> CONSENTS =
            Map.of("yes", "given", "consented", "given", "no", "refused", "declined", "refused");

    private final Posts posts;
    private final LocalDate today;

    CaseCells(Posts posts, LocalDate today) {
        this.posts = posts;
        this.today = today;
    }

    /** Absent where the row does not say enough, which is then among its faults. */
    @Nullable
    KnownCase known(Cells row, Intake intake) {
        CaseStage stage = choice(row, Field.STAGE, CaseStage.values(), CaseStage::words, Map.of());
        LocalDate decided = date(row, Field.GATEWAY_DECISION_DATE);
        if (row.text(Field.STAGE).isEmpty()) {
            row.fault("The stage is empty.");
        }
        if (row.text(Field.GATEWAY_DECISION_DATE).isEmpty()) {
            row.fault("The gateway decision date is empty.");
        }
        var known = stage == null || decided == null ? null : known(row, intake, stage, decided);
        if (known != null && row.faults().isEmpty()) {
            known.faults(Objects.requireNonNullElse(intake.receivedOn(), today)).forEach(row::fault);
        }
        return known;
    }

    private KnownCase known(Cells row, Intake intake, CaseStage stage, LocalDate decided) {
        return new KnownCase(
                stage,
                decided,
                date(row, Field.ASSESSMENT_DATE),
                date(row, Field.SECTION_36_DATE),
                date(row, Field.PANEL_DATE),
                choice(row, Field.PANEL_DECISION, PanelDecision.values(), PanelDecision::words, DECISIONS),
                choice(row, Field.CONSENT, KnownConsent.values(), KnownConsent::words, CONSENTS),
                date(row, Field.CONSENT_DATE),
                date(row, Field.PLAN_DATE),
                date(row, Field.CLOSURE_DATE),
                choice(row, Field.OUTCOME, CaseOutcome.values(), CaseOutcome::words, Map.of()),
                date(row, Field.SIX_MONTH_REVIEW),
                date(row, Field.TWELVE_MONTH_REVIEW),
                owner(row, intake.area()));
    }

    private @Nullable PostId owner(Cells row, AreaId area) {
        String wanted = Heading.plain(row.text(Field.CASE_OWNER));
        if (wanted.isEmpty()) {
            return null;
        }
        List<Post> able = OWNERS.stream()
                .flatMap(role -> posts.postsWith(role, area).stream())
                .distinct()
                .toList();
        List<Post> fitting = able.stream()
                .filter(post -> Heading.plain(post.title()).equals(wanted))
                .toList();
        if (fitting.size() != 1) {
            row.fault("“%s” is not one post of the area that can own a case. Leave the cell empty, or use one of: %s."
                    .formatted(
                            Cells.shortened(row.text(Field.CASE_OWNER)),
                            able.stream().map(Post::title).distinct().collect(Collectors.joining(", "))));
            return null;
        }
        return fitting.getFirst().id();
    }

    private static @Nullable LocalDate date(Cells row, Field field) {
        return row.date(field, OLDEST_YEAR);
    }

    private static <E extends Enum<E>> @Nullable E choice(
            Cells row, Field field, E[] values, Function<E, String> words, Map<String, String> others) {
        String chosen = row.choice(
                field,
                text -> named(text, values, words, others).map(Enum::name),
                () -> Arrays.stream(values).map(words).collect(Collectors.joining("; ")));
        return chosen == null
                ? null
                : Arrays.stream(values)
                        .filter(value -> value.name().equals(chosen))
                        .findFirst()
                        .orElseThrow();
    }

    /** By its words or its code, capitals and hyphens aside. */
    private static <E extends Enum<E>> Optional<E> named(
            String text, E[] values, Function<E, String> words, Map<String, String> others) {
        String plain = others.getOrDefault(Heading.plain(text), Heading.plain(text));
        return Arrays.stream(values)
                .filter(value -> Heading.plain(words.apply(value)).equals(plain)
                        || Heading.plain(value.name()).equals(plain))
                .findFirst();
    }
}
