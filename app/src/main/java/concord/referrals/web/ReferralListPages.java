package concord.referrals.web;

import concord.partnership.Area;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.Pager;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import concord.referrals.ListReferrals;
import concord.referrals.ReferralLine;
import concord.referrals.ReferralList;
import concord.referrals.ReferralPaths;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of referrals. */
@Controller
class ReferralListPages {

    private final Gate gate;
    private final Wording names;
    private final Vocabularies vocabularies;

    ReferralListPages(Gate gate, Wording names, Vocabularies vocabularies) {
        this.gate = gate;
        this.names = names;
        this.vocabularies = vocabularies;
    }

    @GetMapping(ReferralPaths.LIST)
    ModelAndView list(Acting acting, Fields fields) {
        var form = new ReferralListForm(fields);
        return switch (gate.ask(acting, form.query())) {
            case Outcome.Done<ReferralList>(ReferralList found) -> Pages.show("referrals/list", page(form, found));
            case Outcome.Refused<ReferralList>(Refusal refusal) -> Pages.refusal(refusal);
        };
    }

    private ReferralListPage page(ReferralListForm form, ReferralList found) {
        List<Area> areas = names.areas();
        Map<AreaId, String> called = areas.stream().collect(Collectors.toMap(Area::id, Area::name));
        List<ReferralListPage.Row> rows = found.lines().stream()
                .map(line -> row(line, called.getOrDefault(line.area(), "An area that is no more")))
                .toList();
        var choices = new ReferralListPage.Choices(
                areas.stream()
                        .map(area -> Option.of(area.id().value().toString(), area.name()))
                        .toList(),
                options(Lists.TYPE_OF_CONCERN),
                options(Lists.SECTOR));
        return new ReferralListPage(
                rows,
                Pager.of(form.page(), ListReferrals.PAGE, found.total(), form::pathOfPage),
                new Form(form.fields(), form.errors()),
                choices,
                form.sorts());
    }

    private List<Option> options(String list) {
        return vocabularies.all(list).stream()
                .map(term -> Option.of(term.code(), term.words()))
                .toList();
    }

    private ReferralListPage.Row row(ReferralLine line, String area) {
        return new ReferralListPage.Row(
                ReferralPaths.of(line.id()),
                line.reference().value(),
                line.name(),
                area,
                Words.shortDate(line.receivedOn()),
                line.stage().words(),
                line.due() == null ? "" : Words.shortDate(line.due()),
                line.isOverdueOn(names.today()),
                line.isRepeat() ? "Referral " + line.nth() : "",
                line.concernType() == null ? "Not said" : line.concernType());
    }
}
