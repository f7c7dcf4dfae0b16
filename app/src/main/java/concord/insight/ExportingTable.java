package concord.insight;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints a table that is taken away; counted and withheld as on its page, by the same acts. */
@Component
class ExportingTable implements QueryHandler<ExportTable, PrintedTable> {

    private final Gate gate;
    private final Printing printing;

    ExportingTable(Gate gate, Printing printing) {
        this.gate = gate;
        this.printing = printing;
    }

    @Override
    public Outcome<PrintedTable> answer(ExportTable query, Acting acting) {
        return printed(query.table(), query.year(), acting);
    }

    private Outcome<PrintedTable> printed(InsightTable table, int year, Acting acting) {
        return switch (table) {
            case FUNNEL -> gate.ask(acting, new ShowFunnel()).then(years -> Outcome.done(printing.funnel(years)));
            case TIMELINESS ->
                gate.ask(acting, new ShowTimeliness(year))
                        .then(measured -> Outcome.done(printing.timeliness(measured)));
            case OUTCOMES -> gate.ask(acting, new ShowOutcomes()).then(years -> Outcome.done(printing.outcomes(years)));
            case SECTOR, AGE, GENDER, CONCERN, REPEATS ->
                gate.ask(acting, new ShowStageTable(Objects.requireNonNull(table.attribute()), year))
                        .then(counted -> Outcome.done(printing.stages(table, counted)));
        };
    }
}
