package concord.referrals.web.intake;

import concord.files.Arrivals;
import concord.files.DiscardUpload;
import concord.files.ListStagedUploads;
import concord.files.StageUpload;
import concord.files.StagedUpload;
import concord.files.StagedUploadId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Fields;
import concord.platform.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes files in while a referral is being written, and throws them away again. */
@Component
class EvidenceDesk {

    /** The name of the field with the files. */
    static final String FIELD = "files";

    private final Gate gate;
    private final Arrivals arrivals;

    EvidenceDesk(Gate gate, Arrivals arrivals) {
        this.gate = gate;
        this.arrivals = arrivals;
    }

    /** What came of the files that were sent: those taken, and a sentence about those that were not. */
    record Taken(Begun begun, FormErrors errors) {}

    Taken take(Begun begun, HttpServletRequest request) {
        List<MultipartFile> sent = sent(request);
        if (sent.isEmpty()) {
            return new Taken(begun, FormErrors.none());
        }
        if (begun.answers().files().size() + sent.size() > Limits.FILES) {
            String sentence = "You can attach up to " + Limits.FILES + " files. None of these was attached";
            return new Taken(begun, FormErrors.none().and(FIELD, sentence));
        }
        return take(begun, sent);
    }

    private Taken take(Begun begun, List<MultipartFile> sent) {
        var taken = new ArrayList<Attached>();
        var refused = new ArrayList<String>();
        for (MultipartFile file : sent) {
            switch (stage(begun, file)) {
                case Outcome.Done<StagedUploadId>(StagedUploadId id) -> taken.add(attached(begun, id));
                case Outcome.Refused<StagedUploadId>(var refusal) ->
                    refused.add(
                            "“%s”: %s %s".formatted(shownName(file), refusal.whatStandsInTheWay(), refusal.whatToDo()));
            }
        }
        Answers answers = begun.answers().attaching(taken);
        FormErrors errors =
                refused.isEmpty() ? FormErrors.none() : FormErrors.none().and(FIELD, String.join(" ", refused));
        return new Taken(begun.with(refused.isEmpty() ? described(answers) : answers), errors);
    }

    /** The files whose time was over before the referral was sent. */
    List<Attached> gone(Begun begun) {
        List<Attached> files = begun.answers().files();
        var ids = files.stream().map(Attached::id).toList();
        Set<UUID> there = gate.ask(begun.acting(), new ListStagedUploads(ids)).orThrow().stream()
                .map(upload -> upload.id().value())
                .collect(Collectors.toSet());
        return files.stream().filter(file -> !there.contains(file.upload())).toList();
    }

    /** Without a file that its sender thought better of; one that is gone already is as good as removed. */
    Begun remove(Begun begun, UUID upload) {
        boolean own =
                begun.answers().files().stream().anyMatch(file -> file.upload().equals(upload));
        if (own) {
            gate.submit(begun.acting(), new DiscardUpload(new StagedUploadId(upload)));
        }
        return begun.with(begun.answers().without(upload));
    }

    private Outcome<StagedUploadId> stage(Begun begun, MultipartFile file) {
        return arrivals.during(file, arrival -> gate.submit(begun.acting(), new StageUpload(arrival, name(file))));
    }

    private Attached attached(Begun begun, StagedUploadId id) {
        String name = gate.ask(begun.acting(), new ListStagedUploads(List.of(id))).orThrow().stream()
                .findFirst()
                .map(StagedUpload::name)
                .orElse("document");
        Fields fields = begun.answers().fields();
        return new Attached(
                id.value(),
                name,
                Objects.requireNonNullElse(fields.given("kind"), IntakeChoices.OTHER),
                Objects.requireNonNullElse(fields.given("description"), name));
    }

    /** What was typed about the files belongs to them now; the fields are free for the next ones. */
    private static Answers described(Answers answers) {
        return answers.with("kind", "").with("description", "");
    }

    /** A box in which no file was chosen is sent as a file without a name. */
    private static List<MultipartFile> sent(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest multipart
                ? multipart.getFiles(FIELD).stream()
                        .filter(file -> !name(file).isEmpty())
                        .toList()
                : List.of();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "").strip();
    }

    private static String shownName(MultipartFile file) {
        String name = name(file);
        return name.length() <= Limits.LINE ? name : name.substring(0, Limits.LINE) + "…";
    }
}
