package concord.referrals.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import concord.files.StagedUploadId;
import concord.referrals.AttachedEvidence;
import concord.referrals.ComeBackCode;
import concord.referrals.EvidenceStated;
import concord.referrals.MakeReferral;
import concord.referrals.OtherAgency;
import concord.referrals.Referrer;
import concord.referrals.Route;
import concord.referrals.Statement;
import concord.referrals.StatementKind;
import concord.referrals.SubjectAsStated;
import concord.referrals.Told;
import concord.referrals.WasTold;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was typed becomes exactly the command that says it. */
class CompositionTests {

    @Test
    void theShortestAnswersMakeAReferralThatSaysNoMore() {
        MakeReferral referral = of(IntakeFixtures.shortest());

        assertThat(referral.subject())
                .isEqualTo(new SubjectAsStated("Robin", null, null, null, null, null, null, null, null, null));
        assertThat(referral.account().statements())
                .containsExactly(
                        new Statement(StatementKind.FACT, "He said that he will join them.", "saw-or-heard", null));
        assertThat(referral.account().told()).isEqualTo(Told.notSaid());
        assertThat(referral.referrer()).isEqualTo(Referrer.unnamed());
        assertThat(referral.evidence()).isEqualTo(EvidenceStated.none());
        assertThat(referral.intake().sector()).isEqualTo("unspecified");
        assertThat(referral.draft()).isNull();
    }

    @Test
    void thePersonIsDescribedAsTyped() {
        MakeReferral referral = of(IntakeFixtures.shortestWith(
                "given-name", " Robin ",
                "family-name", "Vale",
                "other-names", "rob_v",
                "date-of-birth-day", "27",
                "date-of-birth-month", "March",
                "date-of-birth-year", "2009",
                "age", "17",
                "gender", "male",
                "address", "12 Elm Road\r\nEastmere",
                "postcode", "zz12ab",
                "place", "Northbrook School"));

        assertThat(referral.subject())
                .isEqualTo(new SubjectAsStated(
                        "Robin",
                        "Vale",
                        "rob_v",
                        LocalDate.of(2009, 3, 27),
                        17,
                        "male",
                        "12 Elm Road\nEastmere",
                        "ZZ1 2AB",
                        "Northbrook School",
                        null));
    }

    @Test
    void anotherNameStandsForTheNameWhereItIsAllThatIsKnown() {
        MakeReferral referral = of(IntakeFixtures.shortestWith("given-name", "", "other-names", "rob_v"));

        assertThat(referral.subject().given()).isEqualTo("rob_v");
        assertThat(referral.subject().otherNames()).isNull();
    }

    @Test
    void factHearsayAndOpinionStayApartWithHowEachIsKnown() {
        MakeReferral referral = of(IntakeFixtures.shortestWith(
                "how-known", "found-online",
                "told", "His sister says he is alone a lot.",
                "told-by", "his sister",
                "think", "He may be groomed.",
                "other-explanation", "A part in a play."));

        assertThat(referral.account().statements())
                .containsExactly(
                        new Statement(StatementKind.FACT, "He said that he will join them.", "found-online", null),
                        new Statement(
                                StatementKind.HEARSAY,
                                "His sister says he is alone a lot.",
                                "told-by-other",
                                "his sister"),
                        new Statement(StatementKind.OPINION, "He may be groomed.", "found-online", null),
                        new Statement(
                                StatementKind.OPINION,
                                "What else could explain it: A part in a play.",
                                "found-online",
                                null));
    }

    @Test
    void anOpinionOnWhatWasOnlyToldIsKnownFromOthers() {
        MakeReferral referral =
                of(IntakeFixtures.shortestWith("seen", " ", "told", "He left school.", "think", "He is afraid."));

        assertThat(referral.account().statements())
                .extracting(Statement::howKnown)
                .containsExactly("told-by-other", "told-by-other");
    }

    @Test
    void linesBecomeAgenciesAndEvidenceNamed() {
        MakeReferral referral = of(IntakeFixtures.shortestWith(
                "agencies", "Youth club\r\n\r\n  Dr Marsh  ",
                "lead", "Ms Hale, extension 12",
                "not-attached", "search history\r\nhis notebook",
                "online", "yes"));

        assertThat(referral.account().otherAgencies())
                .containsExactly(
                        new OtherAgency("Safeguarding lead of the referrer", "Ms Hale, extension 12"),
                        new OtherAgency("Youth club", null),
                        new OtherAgency("Dr Marsh", null));
        assertThat(referral.evidence().named()).containsExactly("search history", "his notebook");
        assertThat(referral.account().online()).isTrue();
    }

    @Test
    void filesGoAlongWithTheirKindAndDescription() {
        var upload = new UUID(7, 7);
        Answers answers = IntakeFixtures.shortest()
                .attaching(List.of(new Attached(upload, "post.png", "screenshot", "post of 3 November")));

        assertThat(of(answers).evidence().attached())
                .containsExactly(new AttachedEvidence(new StagedUploadId(upload), "screenshot", "post of 3 November"));
    }

    @Test
    void whoWasToldIsSaidAndWhyNot() {
        MakeReferral referral = of(IntakeFixtures.shortestWith(
                "person-told", "no", "parents-told", "does-not-apply", "why-not", "risk", "why-not-more", "He hits."));

        assertThat(referral.account().told())
                .isEqualTo(new Told(WasTold.NO, WasTold.NOT_APPLICABLE, "risk", "He hits."));
    }

    @Test
    void theReferrerIsWhoTheySayTheyAre() {
        MakeReferral referral = of(IntakeFixtures.shortestWith(
                "name", "Ana Field",
                "role", "Teacher",
                "organisation", "Northbrook School",
                "sector", "education",
                "relationship", "teacher",
                "contact", "ana@example.test",
                "may-contact", "yes"));

        assertThat(referral.referrer())
                .isEqualTo(
                        new Referrer("Ana Field", "Teacher", "Northbrook School", "teacher", "ana@example.test", true));
        assertThat(referral.intake().sector()).isEqualTo("education");
    }

    @Test
    void theSameAnswersMakeTheSameReferralToTheLastLetter() {
        Answers answers = IntakeFixtures.shortestWith("think", "He may be groomed.", "noticed-day", "1");

        assertThat(of(answers)).isEqualTo(of(answers));
    }

    private static MakeReferral of(Answers answers) {
        return Composition.of(answers, Route.PUBLIC_FORM, new ComeBackCode(IntakeFixtures.CODE));
    }
}
