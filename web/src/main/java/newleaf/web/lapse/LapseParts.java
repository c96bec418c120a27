package newleaf.web.lapse;

import newleaf.guidance.Library;
import newleaf.web.day.Answered;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.WhomToCall;
import newleaf.web.today.PlanForToday;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of a lapse.
@Configuration(proxyBeanMethods = false)
@Import({LapsePages.class, PastPages.class})
public class LapseParts {
    @Bean
    HasStopped hasStopped(Answered answered) {
        return new HasStopped(answered);
    }

    @Bean
    ReadLapse readLapse(Library library) {
        return new ReadLapse(library.shelves());
    }

    @Bean
    ShowLapse showLapse(Library library, HasStopped stopped, Answered answered, WhomToCall whom, KeepOnce keeping) {
        return new ShowLapse(library.shelves(), stopped, answered, whom, keeping);
    }

    @Bean
    AfterLapse afterLapse(Library library, HasStopped stopped, Answered answered, WhomToCall whom, PlanForToday plans) {
        return new AfterLapse(library.shelves(), stopped, answered, whom, plans);
    }
}
