package newleaf.web.prevention;

import newleaf.guidance.Library;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.WhomToCall;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of a plan for hard days.
@Configuration(proxyBeanMethods = false)
@Import({PreventionPages.class, IfThenPages.class})
public class PreventionParts {
    @Bean
    Reviews reviews(Library library) {
        return new Reviews(library.shelves());
    }

    @Bean
    ShowPlan showPlan(Library library, Reviews reviews, WhomToCall whom, KeepOnce keeping) {
        return new ShowPlan(library.shelves(), reviews, whom, keeping);
    }

    @Bean
    ShowIfThens showIfThens(Library library, ShowPlan show) {
        return new ShowIfThens(library.shelves(), show);
    }

    @Bean
    ReadPlan readPlan(Library library) {
        return new ReadPlan(library.shelves());
    }

    @Bean
    KeepPlan keepPlan(KeepOnce keeping) {
        return new KeepPlan(keeping);
    }

    @Bean
    PlanPaper planPaper(Library library) {
        return new PlanPaper(library.shelves());
    }
}
