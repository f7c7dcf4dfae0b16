package concord.cases.web;

import concord.cases.CaseLine;
import concord.cases.CaseList;
import concord.cases.CasePaths;
import concord.cases.ListCases;
import concord.cases.frame.CaseHeads;
import concord.partnership.Area;
import concord.partnership.Areas;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.Pager;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of cases. */
@Controller
class CaseListPages {

    private final Gate gate;
    private final Areas areas;
    private final CaseHeads heads;
    private final Clock clock;

    CaseListPages(Gate gate, Areas areas, CaseHeads heads, Clock clock) {
        this.gate = gate;
        this.areas = areas;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping(CasePaths.LIST)
    ModelAndView list(Acting acting, Fields fields) {
        var form = new CaseListForm(fields);
        return Answers.page(gate.ask(acting, form.query()), found -> Pages.show("cases/list", page(form, found)));
    }

    private CaseListPage page(CaseListForm form, CaseList found) {
        List<Area> all = areas.all();
        Map<AreaId, String> called = all.stream().collect(Collectors.toMap(Area::id, Area::name));
        return new CaseListPage(
                found.lines().stream()
                        .map(line -> row(line, called.getOrDefault(line.area(), "An area that is no more")))
                        .toList(),
                Pager.of(form.page(), ListCases.PAGE, found.total(), form::pathOfPage),
                Form.of(form.fields()),
                all.stream()
                        .map(area -> Option.of(area.id().value().toString(), area.name()))
                        .toList(),
                form.heads());
    }

    private CaseListPage.Row row(CaseLine line, String area) {
        return new CaseListPage.Row(
                CasePaths.of(line.id()),
                line.reference().value(),
                line.name(),
                area,
                Words.shortDate(line.openedOn()),
                line.stage().words(),
                line.outcome() == null ? "" : line.outcome().words(),
                line.due() == null ? "" : Words.shortDate(line.due()),
                line.isOverdueOn(LocalDate.now(clock)),
                heads.post(line.caseOwner()));
    }
}
