package concord.referrals.web;

import concord.platform.gate.Refusal;
import concord.platform.web.Words;
import concord.platform.web.components.Link;
import concord.platform.web.components.SummaryRow;
import concord.referrals.LawfulAct;
import concord.referrals.NextStep;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.Referrer;
import concord.referrals.SubjectAsStated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The overview of a referral.
 *
 * @param onward where it is carried on; absent where it is not
 */
public record OverviewPage(
        RecordHead head,
        ReferralRecord record,
        Step next,
        List<Other> others,
        String referrerPost,
        @Nullable Link onward) {

    public OverviewPage {
        others = List.copyOf(others);
    }

    /** What happens next, with its button where the reader may do it. */
    public record Step(
            String sentence,
            @Nullable String due,
            boolean late,
            String ifNothing,
            @Nullable Button button) {}

    /** A button that leads to where something is done. */
    public record Button(String words, String href) {}

    /**
     * Another act.
     *
     * @param whyNot absent where it can be done now
     * @param first what would make it possible; absent where nothing would
     */
    public record Other(
            String words,
            String href,
            @Nullable String whyNot,
            @Nullable Button first) {}

    static @Nullable Button button(ReferralId referral, NextStep next) {
        ReferralAct act = next.act();
        return act != null && next.mine() ? new Button(act.words(), ReferralPaths.of(referral, act)) : null;
    }

    static List<Other> others(ReferralRecord record) {
        ReferralId referral = record.line().id();
        return record.others().stream().map(act -> other(referral, act)).toList();
    }

    private static Other other(ReferralId referral, LawfulAct act) {
        Refusal whyNot = act.whyNot();
        ReferralAct first = act.first();
        return new Other(
                act.act().words(),
                ReferralPaths.of(referral, act.act()),
                whyNot == null ? null : whyNot.whatStandsInTheWay(),
                first == null ? null : new Button(first.words(), ReferralPaths.of(referral, first)));
    }

    public List<SummaryRow> person() {
        SubjectAsStated subject = record.content().subject();
        return List.of(
                SummaryRow.of("Name", record.line().name()),
                SummaryRow.of("Other names", subject.otherNames()),
                SummaryRow.of("Date of birth", born(subject)),
                SummaryRow.of("Address", joined(subject.address(), subject.postcode())),
                SummaryRow.of("School or employer", subject.schoolOrEmployer()),
                SummaryRow.of("Telephone", subject.phone()));
    }

    public List<SummaryRow> referral() {
        ReferralRecord.Content content = record.content();
        return List.of(
                SummaryRow.of("Came in by", record.route().words()),
                SummaryRow.of("Received", Words.dateTime(record.receivedAt())),
                SummaryRow.of("Came to light", content.noticedOn() == null ? null : Words.date(content.noticedOn())),
                SummaryRow.of("Sector", record.line().sector()),
                SummaryRow.of("Type of concern", record.line().concernType()),
                SummaryRow.of("Person told", content.told().person().words()),
                SummaryRow.of("Parents told", content.told().parents().words()),
                SummaryRow.of("More about who was told", content.told().more()),
                SummaryRow.of("Needs, known or suspected", content.needs()),
                SummaryRow.of("Others who work with the person", agencies(content)));
    }

    public List<SummaryRow> referrer() {
        Referrer referrer = record.content().referrer();
        return List.of(
                SummaryRow.of("Name", referrer.name()),
                SummaryRow.of("Role", referrer.role()),
                SummaryRow.of("Organisation", referrer.organisation()),
                SummaryRow.of("Post in Concord", referrerPost),
                SummaryRow.of("Contact", referrer.contact()),
                SummaryRow.of("May be contacted", referrer.mayContact() ? "Yes" : "No"));
    }

    private static String born(SubjectAsStated subject) {
        if (subject.dateOfBirth() != null) {
            return Words.date(subject.dateOfBirth());
        }
        return subject.approximateAge() == null ? "" : "Not known; about " + subject.approximateAge() + " years old";
    }

    private static String agencies(ReferralRecord.Content content) {
        return content.otherAgencies().stream()
                .map(agency -> joined(agency.name(), agency.contact()))
                .collect(Collectors.joining("; "));
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
