package concord.access.web;

import concord.access.AnsweredForms;
import concord.platform.gate.PostId;
import concord.platform.web.FormMemory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers for each post how its forms were answered. */
@Component
class FormsOfPosts implements FormMemory {

    private final Wardrobe wardrobe;
    private final AnsweredForms forms;
    private final JsonMapper json;

    FormsOfPosts(Wardrobe wardrobe, AnsweredForms forms, JsonMapper json) {
        this.wardrobe = wardrobe;
        this.forms = forms;
        this.json = json;
    }

    @Override
    public Optional<Way> answerTo(HttpServletRequest request, UUID key, String digest) {
        return forms.answer(post(request), key, digest).map(answer -> json.readValue(answer, Way.class));
    }

    @Override
    public void remember(HttpServletRequest request, UUID key, String digest, Way way) {
        forms.keep(post(request), key, digest, json.writeValueAsString(way));
    }

    private PostId post(HttpServletRequest request) {
        return wardrobe.acting(request).post();
    }
}
