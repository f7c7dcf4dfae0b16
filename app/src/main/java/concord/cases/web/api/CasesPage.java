package concord.cases.web.api;

import concord.cases.CaseLine;
import concord.cases.CaseList;
import concord.partnership.Areas;
import concord.platform.gate.PostTitles;
import concord.platform.web.api.PageLinks;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page of cases that the post of the token may see. */
record CasesPage(
        List<CaseEntry> items,

        @Schema(description = "How many there are in all under these filters")
        int total,

        @Schema(description = PageLinks.CURSOR) @Nullable String cursor,
        @Schema(description = PageLinks.NEXT) @Nullable String next) {

    static CasesPage of(CaseList list, PageLinks links, Areas areas, PostTitles titles) {
        PageLinks.Place place =
                links.after(list.lines().stream().map(CaseLine::id).toList());
        var names = titles.of(list.lines().stream().map(CaseLine::caseOwner).collect(Collectors.toSet()));
        return new CasesPage(
                list.lines().stream()
                        .map(line -> CaseEntry.of(line, areas, names))
                        .toList(),
                list.total(),
                place.cursor(),
                place.next());
    }
}
