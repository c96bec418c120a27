package newleaf.web.journey;

import java.time.Clock;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.web.journey.draft.Drafts;
import newleaf.web.journey.step.Steps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of the journey.
@Configuration(proxyBeanMethods = false)
@Import({JourneyPages.class, AnswersPages.class, UrgentPages.class, MedicineMatches.class, ReportPages.class})
public class JourneyParts {
    @Bean
    Drafts drafts(Clock clock) {
        return new Drafts(clock);
    }

    @Bean
    Cases cases(Guidance guidance, Clock clock) {
        return new Cases(guidance, clock);
    }

    @Bean
    Steps steps(Library library, Cases cases) {
        return new Steps(library.shelves(), cases::medicines);
    }

    @Bean
    Route route(Steps steps) {
        return new Route(steps);
    }

    @Bean
    JourneyWords journeyWords(Library library) {
        return new JourneyWords(library.shelves());
    }

    @Bean
    StepViews stepViews(Cases cases, Route route, JourneyWords words) {
        return new StepViews(cases, route, words);
    }

    @Bean
    CurrentCase currentCase(Drafts drafts, Cases cases) {
        return new CurrentCase(drafts, cases);
    }
}
