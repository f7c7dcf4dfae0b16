package concord.access;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.postgres.TestDatabase;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The Gate on a real database: who is let through, what is undone, what is written down. */
@ConcordTest
class GateTests {

    private static final Instant NEXT_YEAR = Instant.parse("2027-11-22T00:00:00Z");

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private AgencyId school;
    private Seats.Seat administrator;
    private PostId system;

    @BeforeEach
    void arrange() {
        var seats = new Seats(database);
        school = seats.agency("education");
        administrator = seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, school);
        system = seats.seat(Role.AGENCY_SYSTEM, school).post();
    }

    @Test
    void letsAPostDoWhatItsRoleMayAndWritesItDown() {
        long before = entries();

        Outcome<ApiTokenId> outcome = gate.submit(administrator.acting(), token("one"));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(lastEntryOf(administrator.post())).containsExactly("IssueApiToken", "CHANGE");
    }

    @Test
    void refusesAPostWhoseRoleMayNotAndWritesThatDownToo() {
        Acting teacher = new Seats(database).seat(Role.PRACTITIONER, school).acting();
        long tokensBefore = tokens();

        Outcome<ApiTokenId> outcome = gate.submit(teacher, token("two"));

        assertThat(outcome).isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("IssueApiToken")));
        assertThat(tokens()).isEqualTo(tokensBefore);
        assertThat(lastEntryOf(teacher.post())).containsExactly("IssueApiToken", "NOT_ALLOWED");
    }

    @Test
    void refusesAPostThatDoesNotExist() {
        var nobody = new Acting(new PostId(UUID.randomUUID()), null, Acting.Via.PAGE);

        assertThat(gate.submit(nobody, token("three")))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("IssueApiToken")));
    }

    @Test
    void refusesAPostThatIsClosed() {
        database.asOwner()
                .sql("update partnership.post set closed = date '2021-01-01' where id = :id")
                .param("id", administrator.post().value())
                .update();

        assertThat(gate.submit(administrator.acting(), token("four")))
                .isEqualTo(Outcome.refused(new GateRefusal.NotAllowed("IssueApiToken")));
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        var other = new Seats(database).seat(Role.PRACTITIONER, school);
        var command = new IssueAccount(administrator.holder(), "taken-" + school.value(), "$argon2id$x");
        gate.submit(administrator.acting(), command).orThrow();
        long before = entries();

        Outcome<StaffId> outcome = gate.submit(
                administrator.acting(), new IssueAccount(other.holder(), command.userName(), "$argon2id$x"));

        assertThat(outcome).isEqualTo(Outcome.refused(new AccessRefusal.UserNameTaken()));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void doesAnActOnceForAKeyAndAnswersItAgain() {
        UUID once = UUID.randomUUID();
        IssueApiToken command = token("five");
        ApiTokenId first =
                gate.submitOnce(administrator.acting(), command, once).orThrow();

        ApiTokenId second =
                gate.submitOnce(administrator.acting(), command, once).orThrow();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        UUID once = UUID.randomUUID();
        gate.submitOnce(administrator.acting(), token("six"), once).orThrow();

        assertThat(gate.submitOnce(administrator.acting(), token("seven"), once))
                .isEqualTo(Outcome.refused(new GateRefusal.KeyReused(once)));
    }

    @Test
    void twinsSentAtTheSameMomentAreDoneOnce() throws Exception {
        UUID once = UUID.randomUUID();
        IssueApiToken command = token("eight");
        Callable<ApiTokenId> send =
                () -> gate.submitOnce(administrator.acting(), command, once).orThrow();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var sent = threads.invokeAll(List.of(send, send, send, send));
            var answers = new HashSet<ApiTokenId>();
            for (var answer : sent) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(1);
        }
    }

    @Test
    void eachOfManyIsDoneOrNotAndTheOthersStand() {
        var seats = new Seats(database);
        StaffId first = seats.seat(Role.PRACTITIONER, school).holder();
        StaffId second = seats.seat(Role.PRACTITIONER, school).holder();
        StaffId third = seats.seat(Role.PRACTITIONER, school).holder();
        String name = "name-" + UUID.randomUUID();
        var commands = List.of(
                new IssueAccount(first, name, "$argon2id$x"),
                new IssueAccount(second, name, "$argon2id$x"),
                new IssueAccount(third, name + "-2", "$argon2id$x"));
        long before = entries();

        List<Outcome<StaffId>> outcomes = gate.submitEach(administrator.acting(), commands);

        assertThat(outcomes)
                .containsExactly(
                        Outcome.done(first), Outcome.refused(new AccessRefusal.UserNameTaken()), Outcome.done(third));
        assertThat(entries()).isEqualTo(before + 2);
    }

    @Test
    void nothingOfAPersonIsSeenWhereNoPostIsDeclared() {
        assertThat(database.asApplication()
                        .sql("select count(*) from partnership.staff_member")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private IssueApiToken token(String name) {
        String hash = TokenCheck.hash(name + UUID.randomUUID());
        return new IssueApiToken(system, name, hash, Set.of("referrals:read"), NEXT_YEAR);
    }

    private long entries() {
        return database.asOwner()
                .sql("select count(*) from audit.entry where post_id = :post")
                .param("post", administrator.post().value())
                .query(Long.class)
                .single();
    }

    private long tokens() {
        return database.asOwner()
                .sql("select count(*) from access.api_token where post_id = :post")
                .param("post", system.value())
                .query(Long.class)
                .single();
    }

    private List<String> lastEntryOf(PostId post) {
        return database.asOwner()
                .sql("select act, kind from audit.entry where post_id = :post order by index desc limit 1")
                .param("post", post.value())
                .query((row, number) -> List.of(row.getString("act"), row.getString("kind")))
                .single();
    }
}
