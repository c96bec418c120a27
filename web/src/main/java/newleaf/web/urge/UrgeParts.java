package newleaf.web.urge;

import java.util.List;
import newleaf.guidance.Library;
import newleaf.web.day.Answered;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.WhomToCall;
import newleaf.web.page.GeneralPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of an urge.
@Configuration(proxyBeanMethods = false)
@Import({UrgePages.class, OfflineUrgePages.class, MinePages.class, GeneralUrgePages.class})
public class UrgeParts {
    @Bean
    ShowUrge showUrge(Library library, Answered answered, WhomToCall whom, KeepOnce keeping) {
        return new ShowUrge(library.shelves(), answered, whom, keeping);
    }

    @Bean
    GeneralPage offlineUrge(OfflineUrgePages pages) {
        return new GeneralPage(OfflineUrgePages.OVER, visit -> pages.page(visit, List.of()));
    }

    @Bean
    UrgeLater urgeLater(ShowUrge show, KeepOnce keeping) {
        return new UrgeLater(show, keeping);
    }

    @Bean
    ReadMine readMine(Library library) {
        return new ReadMine(library.shelves());
    }
}
