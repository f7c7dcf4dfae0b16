package concord.imports;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.Posts;
import concord.platform.ProgressBar;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a file through an import, or through its dry run. */
@Component
class Importing {

    private final Gate gate;
    private final Vocabularies vocabularies;
    private final Areas areas;
    private final Posts posts;
    private final Clock clock;

    Importing(Gate gate, Vocabularies vocabularies, Areas areas, Posts posts, Clock clock) {
        this.gate = gate;
        this.vocabularies = vocabularies;
        this.areas = areas;
        this.posts = posts;
        this.clock = clock;
    }

    /** Where the import tells what it does. */
    record Ends(BadRows bad, ProgressBar bar, BooleanSupplier stopped) {}

    Tally run(Order order, SourceFile file, Columns columns, Acting acting, Ends ends) {
        LocalDate today = LocalDate.now(clock);
        var choices = new Choices(vocabularies, areas.all());
        var settings = new RowReader.Settings(area(order, columns, choices, acting), order.source(), today);
        Desk desk = order.dryRun() ? new LookingDesk(gate, acting, today) : new EnteringDesk(gate, acting);
        CaseCells cases = order.kind() == ListKind.CASES ? new CaseCells(posts, today) : null;
        var batches = new Batches(new RowReader(columns, choices, settings, cases), desk, ends);
        file.eachRow(batches::add);
        batches.finish();
        return batches.tally();
    }

    /** The area of rows that name none. */
    private @Nullable AreaId area(Order order, Columns columns, Choices choices, Acting acting) {
        String named = order.area();
        if (named != null) {
            return choices.area(named)
                    .map(Area::id)
                    .orElseThrow(() ->
                            new CannotImport("“%s” is not an area. Use one of: %s.".formatted(named, choices.areas())));
        }
        Set<AreaId> own = posts.get(acting.post()).areas();
        if (own.size() == 1) {
            return own.iterator().next();
        }
        if (!columns.has(Field.AREA)) {
            throw new CannotImport(
                    "No column holds the area. Name it with --area; it is one of: " + choices.areas() + ".");
        }
        return null;
    }
}
