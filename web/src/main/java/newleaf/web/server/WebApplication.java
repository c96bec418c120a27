package newleaf.web.server;

import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.web.Operator;
import newleaf.web.ServeSettings;
import newleaf.web.account.wiring.AccountParts;
import newleaf.web.admin.AdminPages;
import newleaf.web.after.AfterParts;
import newleaf.web.again.AgainParts;
import newleaf.web.card.CardPages;
import newleaf.web.clinician.ClinicianPages;
import newleaf.web.coping.CopingPages;
import newleaf.web.day.DayParts;
import newleaf.web.family.FamilyPages;
import newleaf.web.family.PrintPages;
import newleaf.web.family.SignPages;
import newleaf.web.gallery.GalleryPages;
import newleaf.web.health.HealthPages;
import newleaf.web.help.HelpPages;
import newleaf.web.helped.HelpedPages;
import newleaf.web.holder.HolderPages;
import newleaf.web.home.HomePages;
import newleaf.web.home.LanguageChoice;
import newleaf.web.journey.JourneyParts;
import newleaf.web.lapse.LapseParts;
import newleaf.web.leave.LeavePages;
import newleaf.web.lesson.LessonPages;
import newleaf.web.meeting.MeetingParts;
import newleaf.web.member.MemberParts;
import newleaf.web.offline.OfflineParts;
import newleaf.web.page.Assets;
import newleaf.web.page.PageReturn;
import newleaf.web.page.Templates;
import newleaf.web.page.Visits;
import newleaf.web.phone.PhoneParts;
import newleaf.web.plan.PlanParts;
import newleaf.web.prevention.PreventionParts;
import newleaf.web.questionnaire.FeelingsPages;
import newleaf.web.questionnaire.QuestionnairePages;
import newleaf.web.recovery.RecoveryParts;
import newleaf.web.reminder.ReminderParts;
import newleaf.web.server.security.Security;
import newleaf.web.session.SessionParts;
import newleaf.web.take.AlongFile;
import newleaf.web.take.OpenPages;
import newleaf.web.take.TakePages;
import newleaf.web.theirs.TheirParts;
import newleaf.web.today.TodayParts;
import newleaf.web.tonight.TonightPages;
import newleaf.web.trends.TrendsParts;
import newleaf.web.trouble.TroublePages;
import newleaf.web.urge.UrgeParts;
import newleaf.web.week.WeekParts;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
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
    SslAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class
})
@Import({
    AccountParts.class,
    AdminPages.class,
    FamilyPages.class,
    SignPages.class,
    PrintPages.class,
    Filters.class,
    Mvc.class,
    PageReturn.class,
    CardPages.class,
    ClinicianPages.class,
    GalleryPages.class,
    HealthPages.class,
    HelpPages.class,
    TonightPages.class,
    HomePages.class,
    JourneyParts.class,
    LanguageChoice.class,
    LeavePages.class,
    MeetingParts.class,
    MemberParts.class,
    OfflineParts.class,
    QuestionnairePages.class,
    Security.class,
    SessionParts.class,
    AlongFile.class,
    OpenPages.class,
    TakePages.class,
    DayParts.class,
    PhoneParts.class,
    PlanParts.class,
    PreventionParts.class,
    AfterParts.class,
    AgainParts.class,
    HelpedPages.class,
    HolderPages.class,
    CopingPages.class,
    TodayParts.class,
    TheirParts.class,
    WeekParts.class,
    FeelingsPages.class,
    UrgeParts.class,
    LapseParts.class,
    LessonPages.class,
    RecoveryParts.class,
    ReminderParts.class,
    TomcatParts.class,
    TrendsParts.class,
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
    Operator operator(ServeSettings settings) {
        return settings.operator();
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
