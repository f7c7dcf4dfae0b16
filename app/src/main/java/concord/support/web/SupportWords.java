package concord.support.web;

import concord.partnership.Agencies;
import concord.partnership.Areas;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.PostTitles;
import concord.platform.web.Words;
import concord.platform.web.components.Option;
import concord.support.PostChoice;
import concord.support.Signed;
import concord.support.SupportLists;
import concord.vocabulary.Lists;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words that the pages of this room put to posts, lists and days. */
@Component
public class SupportWords {

    private final PostTitles titles;
    private final Vocabularies vocabularies;
    private final Areas areas;
    private final Agencies agencies;
    private final Clock clock;

    SupportWords(PostTitles titles, Vocabularies vocabularies, Areas areas, Agencies agencies, Clock clock) {
        this.titles = titles;
        this.vocabularies = vocabularies;
        this.areas = areas;
        this.agencies = agencies;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A post before persons: "Case officer, Eastmere Council". */
    public String post(PostId post) {
        return titles.of(List.of(post)).getOrDefault(post, "A post that is no more");
    }

    public String agency(AgencyId agency) {
        return agencies.get(agency).name();
    }

    /** "3 Mar 2026, by Case officer, Eastmere Council". */
    public String signed(Signed signed) {
        return Words.shortDate(signed.at()) + ", by " + post(signed.post());
    }

    public String kindOfSupport(String code) {
        return vocabularies.words(SupportLists.KIND_OF_SUPPORT, code);
    }

    public String kindOfNeed(String code) {
        return vocabularies.words(Lists.KIND_OF_NEED, code);
    }

    public String howAsked(String code) {
        return vocabularies.words(SupportLists.HOW_ASKED, code);
    }

    public String closureReason(String code) {
        return vocabularies.words(Lists.CLOSURE_REASON, code);
    }

    /** "24 Nov 2026, in 2 working days", by the calendar of the case's area. */
    public String due(AreaId area, LocalDate day) {
        return Words.shortDate(day) + ", "
                + Words.due(areas.get(area).workingDays().between(today(), day));
    }

    /** The values of a list that may be chosen today. */
    public List<Option> choices(String list) {
        return vocabularies.in(list, today()).stream()
                .map(term -> Option.of(term.code(), term.words()).hint(term.definition()))
                .toList();
    }

    /** As {@link #choices}, for a select: nothing is chosen until somebody chooses. */
    public List<Option> select(String list) {
        return Stream.concat(Stream.of(Option.of("", "Choose one")), choices(list).stream())
                .toList();
    }

    public Set<String> codes(String list) {
        return choices(list).stream().map(Option::value).collect(Collectors.toSet());
    }

    /** Posts for a select. */
    public static List<Option> posts(List<PostChoice> some) {
        return Stream.concat(
                        Stream.of(Option.of("", "Choose a post")),
                        some.stream().map(one -> Option.of(one.post().value().toString(), one.words())))
                .toList();
    }

    static Set<String> ids(List<PostChoice> some) {
        return some.stream().map(one -> one.post().value().toString()).collect(Collectors.toSet());
    }

    /** What the values of an enumeration are called in a form, each with its words. */
    public static <E extends Enum<E>> List<Option> all(List<E> values, Function<E, String> words) {
        return values.stream()
                .map(one -> Option.of(one.name(), words.apply(one)))
                .toList();
    }
}
