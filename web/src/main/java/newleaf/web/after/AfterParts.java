package newleaf.web.after;

import newleaf.guidance.Library;
import newleaf.web.day.Answered;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of the last dose and after.
@Configuration(proxyBeanMethods = false)
@Import({AfterPages.class, FinishPages.class, WavesPages.class})
public class AfterParts {
    @Bean
    FollowUps followUps(Library library) {
        return new FollowUps(library.shelves());
    }

    @Bean
    AfterOf afterOf(Library library, FollowUps followUps, Answered answered, KeepOnce keeping, Days days) {
        var scores = new LookScores(library.shelves(), answered, days);
        return new AfterOf(library.shelves(), followUps, answered, keeping, scores);
    }

    @Bean
    ReadAfter readAfter(Library library) {
        return new ReadAfter(library.shelves());
    }

    @Bean
    AfterToday afterToday(Library library, FollowUps followUps) {
        return new AfterToday(library.shelves(), followUps);
    }
}
