package newleaf.web.trends;

import newleaf.guidance.Library;
import newleaf.web.day.Answered;
import newleaf.web.day.DailyCard;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.today.PlanForToday;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of trends.
@Configuration(proxyBeanMethods = false)
@Import({TrendsPages.class, PricePages.class, AimPages.class})
public class TrendsParts {
    @Bean
    ReadTrends readTrends(Library library, Days days, Answered answered, PlanForToday plans, DailyCard card) {
        return new ReadTrends(library.shelves(), days, answered, plans, card);
    }

    @Bean
    ShowTrends showTrends(Library library, DailyCard card, KeepOnce keeping) {
        return new ShowTrends(library.shelves(), card, keeping);
    }

    @Bean
    NumbersFile numbersFile(DailyCard card) {
        return new NumbersFile(card);
    }
}
