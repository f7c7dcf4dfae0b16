package concord.partnership.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Vacancy;
import concord.platform.gate.Acting;
import concord.platform.web.Words;
import concord.platform.work.Task;
import concord.platform.work.WorkSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts each vacancy before a post that is there to fill it: the agency's administrator first, then higher (G2). */
@Component
class VacancyWork implements WorkSource {

    private final Posts posts;
    private final Vacancies vacancies;

    VacancyWork(Posts posts, Vacancies vacancies) {
        this.posts = posts;
        this.vacancies = vacancies;
    }

    @Override
    public List<Task> tasksOf(Acting acting) {
        Post reader = posts.get(acting.post());
        if (!EscalationPolicy.hears(reader.role())) {
            return List.of();
        }
        List<Vacancy> today = vacancies.today();
        EscalationPolicy policy = new EscalationPolicy(
                today.stream().map(vacancy -> vacancy.post().id()).toList(), posts);
        return today.stream()
                .filter(vacancy -> policy.tells(reader, vacancy))
                .map(VacancyWork::task)
                .toList();
    }

    private static Task task(Vacancy vacancy) {
        String ifNothing = vacancy.escalated()
                ? "Work that belongs to this post waits for nobody in particular."
                : "After %s it goes to the senior officer of the area, or to the partnership's administrator."
                        .formatted(Words.shortDate(vacancy.due()));
        return new Task(
                vacancy.post().id().ref(),
                "Fill or cover a vacant post",
                vacancy.post().title() + ", " + vacancy.agency(),
                vacancy.due(),
                ifNothing,
                "/partnership/posts/" + vacancy.post().id().value(),
                false);
    }
}
