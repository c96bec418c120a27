package newleaf.web.offline;

import java.util.List;
import newleaf.web.help.HelpPages;
import newleaf.web.page.Assets;
import newleaf.web.page.GeneralPage;
import newleaf.web.page.Templates;
import newleaf.web.page.Visits;
import newleaf.web.tonight.TonightPages;
import newleaf.web.urge.GeneralUrgePages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of what works without a connection.
@Configuration(proxyBeanMethods = false)
@Import({OfflinePages.class, WorkerPages.class, ManifestPages.class})
public class OfflineParts {
    @Bean
    KeptPages keptPages(
            HelpPages help,
            TonightPages tonight,
            GeneralUrgePages urge,
            OfflinePages offline,
            List<GeneralPage> others) {
        return new KeptPages(help, tonight, urge, offline, others);
    }

    @Bean
    Worker worker(KeptPages pages, Visits visits, Templates templates, Assets assets) {
        return new Worker(pages, visits, templates, assets);
    }
}
