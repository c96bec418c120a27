package newleaf.web.today;

import java.util.List;
import newleaf.guidance.Library;
import newleaf.web.day.Answered;
import newleaf.web.day.DailyCard;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.WhomToCall;
import newleaf.web.page.GeneralPage;
import newleaf.web.plan.OpenPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of a person's day.
@Configuration(proxyBeanMethods = false)
@Import({
    TodayPages.class,
    CheckInPages.class,
    OfflineCheckInPages.class,
    SafetyPages.class,
    DosePages.class,
    SharePages.class
})
public class TodayParts {
    @Bean
    DailyItems dailyItems(DailyCard card) {
        return new DailyItems(card);
    }

    @Bean
    DayOf dayOf(Library library, DailyItems items, Answered answered, KeepOnce keeping, WhomToCall whom) {
        return new DayOf(library.shelves(), items, answered, keeping, whom);
    }

    @Bean
    ReadCheckIn readCheckIn(Library library, DailyItems items) {
        return new ReadCheckIn(library.shelves(), items);
    }

    @Bean
    ReadDose readDose(Library library) {
        return new ReadDose(library.shelves());
    }

    @Bean
    GeneralPage offlineCheckIn(OfflineCheckInPages pages) {
        return new GeneralPage(OfflineCheckInPages.CHECK_IN, visit -> pages.page(visit, List.of()));
    }

    @Bean
    CheckInLater checkInLater(ReadCheckIn read, DailyItems items, KeepOnce keeping) {
        return new CheckInLater(read, items, keeping);
    }

    @Bean
    DoseLater doseLater(ReadDose read, KeepOnce keeping) {
        return new DoseLater(read, keeping);
    }

    @Bean
    DoseForms doseForms(Library library, Answered answered, KeepOnce keeping) {
        return new DoseForms(library.shelves(), answered, keeping);
    }

    @Bean
    PlanForToday planForToday(OpenPlan plans) {
        return new PlanForToday(plans);
    }
}
