package newleaf.web.account.typed;

import java.time.Clock;
import newleaf.guidance.Library;
import newleaf.intake.read.Intake;
import newleaf.web.account.When;
import newleaf.web.day.DailyCard;
import newleaf.web.day.Days;
import newleaf.web.day.DiaryOfDays;
import newleaf.web.day.PlanMustWait;
import newleaf.web.journey.route.OpenedDraft;
import newleaf.web.member.Members;
import newleaf.web.member.Owners;
import newleaf.web.session.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of what was typed.
@Configuration(proxyBeanMethods = false)
@Import(TypedBeforePages.class)
public class TypedParts {
    @Bean
    BroughtByRecord broughtByRecord(Days days, DailyCard card) {
        return new BroughtByRecord(days, new DiaryOfDays(card), new PlanMustWait(card));
    }

    @Bean
    Keeping keeping(
            Members members,
            Owners owners,
            OpenedDraft opened,
            Library library,
            BroughtByRecord brought,
            When when,
            Clock clock) {
        return new KeptInRecord(members, owners, opened, new Intake(library.shelves()), brought, when, clock);
    }
}
