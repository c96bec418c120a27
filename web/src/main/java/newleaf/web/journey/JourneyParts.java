package newleaf.web.journey;

import newleaf.guidance.Library;
import newleaf.web.journey.route.OpenedDraft;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.Say;
import newleaf.web.session.Cases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of the journey.
@Configuration(proxyBeanMethods = false)
@Import({
    StartPages.class,
    JourneyPages.class,
    AnswersPages.class,
    UrgentPages.class,
    MedicineMatches.class,
    ReportPages.class,
    PacePages.class,
    Reports.class
})
public class JourneyParts {
    @Bean
    Steps steps(Library library, Cases cases) {
        return new Steps(library.shelves(), cases::medicines);
    }

    @Bean
    OpenedDraft openedDraft(Steps steps) {
        return new OpenedDraft(steps);
    }

    @Bean
    Route route(Steps steps) {
        return new Route(steps);
    }

    @Bean
    Say say(Library library) {
        return new Say(library.shelves());
    }

    @Bean
    TakeAnswer takeAnswer(Say words) {
        return new TakeAnswer(words);
    }

    @Bean
    StepViews stepViews(Route route, Say words) {
        return new StepViews(route, words);
    }
}
