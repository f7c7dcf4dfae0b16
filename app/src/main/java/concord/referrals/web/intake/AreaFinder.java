package concord.referrals.web.intake;

import concord.partnership.PostcodeAreas;
import concord.platform.gate.AreaId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Suggests the area where only a postcode was typed, and says where the two disagree. */
@Component
class AreaFinder {

    private final PostcodeAreas postcodes;

    AreaFinder(PostcodeAreas postcodes) {
        this.postcodes = postcodes;
    }

    /** With the area that the postcode suggests, where none was chosen. */
    Answers fill(Answers answers) {
        if (answers.fields().given("area") != null) {
            return answers;
        }
        return suggested(answers).map(area -> answers.with("area", area)).orElse(answers);
    }

    /** The area that the postcode suggests, where another one was chosen. */
    Optional<String> other(Answers answers) {
        return suggested(answers).filter(area -> !area.equals(answers.fields().first("area")));
    }

    private Optional<String> suggested(Answers answers) {
        return Optional.ofNullable(answers.fields().given("postcode"))
                .flatMap(Postcode::typed)
                .flatMap(postcode -> postcodes.suggest(postcode.written()))
                .map(AreaId::value)
                .map(Object::toString);
    }
}
