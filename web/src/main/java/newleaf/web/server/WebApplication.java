package newleaf.web.server;

import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.web.ServeSettings;
import newleaf.web.card.CardPages;
import newleaf.web.clinician.ClinicianPages;
import newleaf.web.gallery.GalleryPages;
import newleaf.web.help.HelpPages;
import newleaf.web.home.HomePages;
import newleaf.web.home.LanguageChoice;
import newleaf.web.journey.JourneyParts;
import newleaf.web.leave.LeavePages;
import newleaf.web.page.Assets;
import newleaf.web.page.PageReturn;
import newleaf.web.page.Templates;
import newleaf.web.page.Visits;
import newleaf.web.questionnaire.QuestionnairePages;
import newleaf.web.session.SessionParts;
import newleaf.web.take.AlongFile;
import newleaf.web.take.OpenPages;
import newleaf.web.take.TakePages;
import newleaf.web.tonight.TonightPages;
import newleaf.web.trouble.TroublePages;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of the server, named one by one: nothing is searched for, so it starts quickly.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    LifecycleAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class
})
@Import({
    Filters.class,
    Mvc.class,
    PageReturn.class,
    CardPages.class,
    ClinicianPages.class,
    GalleryPages.class,
    HelpPages.class,
    TonightPages.class,
    HomePages.class,
    JourneyParts.class,
    LanguageChoice.class,
    LeavePages.class,
    QuestionnairePages.class,
    Security.class,
    SessionParts.class,
    AlongFile.class,
    OpenPages.class,
    TakePages.class,
    TomcatParts.class,
    TroublePages.class
})
public class WebApplication {
    @Bean
    Assets assets() {
        return Assets.shipped();
    }

    @Bean
    Templates templates(ServeSettings settings) {
        return settings.sources()
                .map(folder -> Templates.readAgain(folder.resolve("templates")))
                .orElseGet(Templates::compiled);
    }

    @Bean
    Guidance guidance(Library library) {
        return new Guidance(library);
    }

    @Bean
    Visits visits(Library library, Assets assets, ServeSettings settings) {
        return new Visits(library.shelves(), assets, settings.isDevelopment());
    }

    @Bean
    ErrorPageRegistrar troublePage() {
        return registry -> registry.addErrorPages(new ErrorPage(TroublePages.PATH));
    }
}
