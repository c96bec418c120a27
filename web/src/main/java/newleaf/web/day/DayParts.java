package newleaf.web.day;

import java.security.SecureRandom;
import java.time.Clock;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.web.account.When;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What reads and keeps somebody's days.
@Configuration(proxyBeanMethods = false)
public class DayParts {
    @Bean
    DailyCard dailyCard(Library library) {
        return new DailyCard(library.shelves());
    }

    @Bean
    Days days(When when, Clock clock) {
        return new Days(when, clock);
    }

    @Bean
    KeepOnce keepingADay(Clock clock) {
        return new KeepOnce(clock, new SecureRandom());
    }

    @Bean
    WhomToCall whomToCall(Library library, Answered answered) {
        return new WhomToCall(answered, new LinesHere(library.shelves()));
    }

    @Bean
    Answered answered(Guidance guidance) {
        return new Answered(guidance);
    }
}
