package newleaf.web.phone;

import java.time.Clock;
import java.util.List;
import newleaf.care.safe.Safe;
import newleaf.web.account.When;
import newleaf.web.day.ArrivesLater;
import newleaf.web.day.Days;
import newleaf.web.page.GeneralPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of what a phone keeps.
@Configuration(proxyBeanMethods = false)
@Import({PhonePages.class, OutboxPages.class, CopyPages.class})
public class PhoneParts {
    @Bean
    GeneralPage offlineMine(CopyPages pages) {
        return new GeneralPage(CopyPages.UNLOCK, pages::unlock);
    }

    @Bean
    Whose whose(Safe safe) {
        return new Whose(safe);
    }

    @Bean
    ReadLetter readLetter(Safe safe, Whose whose) {
        return new ReadLetter(safe, whose);
    }

    @Bean
    Arrivals arrivals(List<ArrivesLater> forms, Days days, When when, Clock clock) {
        return new Arrivals(forms, days, when, clock);
    }
}
