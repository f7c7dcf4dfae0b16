package concord.people.web;

import concord.people.Address;
import concord.people.MatchCard;
import concord.people.MergeId;
import concord.people.Name;
import concord.people.PersonDecision;
import concord.people.PersonOnRecord;
import concord.people.PersonOnRecord.LeftOpen;
import concord.people.PersonOnRecord.Stated;
import concord.people.Reference;
import concord.platform.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A person as their records tell of them. Every statement stands with its source (F15). */
public record PersonPage(
        PersonHead head,
        List<Line> names,
        List<Line> births,
        List<Line> addresses,
        List<Row> records,
        List<Open> possible,
        List<Decided> decisions,
        List<Apart> apart,
        AsOn asOn,
        boolean mayJoin) {

    public PersonPage {
        names = List.copyOf(names);
        births = List.copyOf(births);
        addresses = List.copyOf(addresses);
        records = List.copyOf(records);
        possible = List.copyOf(possible);
        decisions = List.copyOf(decisions);
        apart = List.copyOf(apart);
    }

    /**
     * One statement.
     *
     * @param corrected true where another stands in its place
     * @param reason why it was added later; blank where it came with the record
     * @param correct where it is corrected; absent where it is not for this post, or not today, to correct it
     */
    public record Line(
            String what,
            String kind,
            String source,
            String recorded,
            boolean corrected,
            String reason,
            @Nullable String correct) {}

    /**
     * One record that the person has a part in.
     *
     * @param names where a name is added to what it says; absent as for a statement
     * @param born where it is said when the person was born, if the record does not say it
     */
    public record Row(
            String reference,
            @Nullable String href,
            String role,
            String area,
            String since,
            boolean byAgreement,
            @Nullable String names,
            @Nullable String born) {}

    /**
     * One near record that waits for somebody to be sure.
     *
     * @param href the other person's page
     * @param review where it is answered
     */
    public record Open(String ours, String theirs, @Nullable String href, String reason, String since, String review) {}

    /**
     * One thing that was decided about who the person is.
     *
     * @param href where a merge is read as a whole; absent for everything else
     */
    public record Decided(
            String when,
            String what,
            String record,
            String who,
            String why,
            String model,
            @Nullable String href) {}

    /** Somebody who was said not to be the same person. */
    public record Apart(String sentence, String href) {}

    /**
     * What the acting post may do here.
     *
     * @param join propose that this person and another are one
     * @param correct what records of its own areas say
     */
    public record May(boolean join, boolean correct) {}

    static PersonPage of(PersonOnRecord person, RecordPaths paths, SaidBy titles, AsOn asOn, May may, Clock clock) {
        PersonHead head = PersonHead.of(person, clock);
        boolean correct = may.correct() && asOn.words().isEmpty();
        return new PersonPage(
                head,
                lines(
                        person.names(),
                        Name::whole,
                        name -> name.kind().words(),
                        one -> correct && isOwn(one)
                                ? CorrectionPage.names(head.path(), one.source().involvement()) + "/" + one.id()
                                : null),
                lines(
                        person.births(),
                        MatchCard::words,
                        _ -> "Born",
                        one -> correct && isOwn(one)
                                ? CorrectionPage.born(head.path(), one.source().involvement())
                                : null),
                lines(person.addresses(), PersonPage::words, _ -> "Address", _ -> null),
                person.references().stream()
                        .map(one -> row(one, paths, correct ? head.path() : null, saysWhenBorn(person, one)))
                        .toList(),
                person.possible().stream().map(PersonPage::open).toList(),
                person.decisions().stream().map(one -> decided(one, titles)).toList(),
                person.apart().stream()
                        .map(one -> new Apart(
                                PairView.sentence(one),
                                "/people/apart/" + one.id().value()))
                        .toList(),
                asOn,
                may.join());
    }

    private static boolean isOwn(Stated<?> one) {
        return one.stands() && !one.source().byAgreement();
    }

    private static Decided decided(PersonDecision one, SaidBy titles) {
        MergeId merge = one.merge();
        return new Decided(
                Words.shortDate(one.at()),
                one.what(),
                one.record(),
                titles.of(one.by()),
                one.why(),
                one.modelVersion(),
                merge == null ? null : MergePages.path(merge));
    }

    private static <T> List<Line> lines(
            List<Stated<T>> stated,
            Function<T, String> what,
            Function<T, String> kind,
            Function<Stated<T>, @Nullable String> correct) {
        return stated.stream()
                .map(one -> new Line(
                        what.apply(one.what()),
                        kind.apply(one.what()),
                        one.source().reference() + ", " + one.source().areaName(),
                        Words.shortDate(one.recordedAt()),
                        !one.stands(),
                        one.reason(),
                        correct.apply(one)))
                .toList();
    }

    private static String words(Address address) {
        return address.lines().isEmpty() || address.postcode().isEmpty()
                ? address.lines() + address.postcode()
                : address.lines() + ", " + address.postcode();
    }

    private static boolean saysWhenBorn(PersonOnRecord person, Reference record) {
        return person.births().stream()
                .anyMatch(birth -> birth.source().involvement().equals(record.involvement()));
    }

    /** @param person whose pages correct it; absent where nothing is to be corrected */
    private static Row row(Reference one, RecordPaths paths, @Nullable String person, boolean saysWhenBorn) {
        String pages = one.byAgreement() ? null : person;
        return new Row(
                one.reference(),
                one.byAgreement() ? null : paths.of(one.record()),
                one.role().words(),
                one.areaName(),
                Words.shortDate(one.since()),
                one.byAgreement(),
                pages == null ? null : CorrectionPage.names(pages, one.involvement()),
                pages == null || saysWhenBorn ? null : CorrectionPage.born(pages, one.involvement()));
    }

    private static Open open(LeftOpen match) {
        return new Open(
                match.ours().reference(),
                match.theirs().reference() + ", " + match.theirs().areaName(),
                match.other() == null || match.theirs().byAgreement()
                        ? null
                        : "/people/" + match.other().value(),
                match.reason(),
                Words.shortDate(match.at()),
                PossibleMatchPages.path(match.id()));
    }
}
