package concord.panels.web;

import concord.partnership.Areas;
import concord.platform.gate.AreaId;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Areas, posts and the day in words, for the room's pages. */
@Component
class PanelWording {

    private final Areas areas;
    private final Vocabularies vocabularies;
    private final Clock clock;

    PanelWording(Areas areas, Vocabularies vocabularies, Clock clock) {
        this.areas = areas;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String areas(List<AreaId> some) {
        return Words.list(
                some.stream().map(area -> areas.get(area).name()).sorted().toList());
    }

    List<Option> areaOptions(List<AreaId> some) {
        return some.stream()
                .map(area -> Option.of(area.value().toString(), areas.get(area).name()))
                .toList();
    }

    List<Option> terms(String list) {
        return vocabularies.in(list, today()).stream()
                .map(term -> Option.of(term.code(), term.words()).hint(term.definition()))
                .toList();
    }

    Set<String> codes(String list) {
        return vocabularies.in(list, today()).stream().map(Term::code).collect(Collectors.toSet());
    }
}
