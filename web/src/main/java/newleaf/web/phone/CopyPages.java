package newleaf.web.phone;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import newleaf.care.time.Moment;
import newleaf.web.day.Days;
import newleaf.web.day.Lately;
import newleaf.web.day.WhomToCall;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.today.DoseForms;
import newleaf.web.today.PlanForToday;
import newleaf.web.today.TodaysPlan;
import newleaf.web.urge.Mine;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/phone/copy`: what a phone seals for times without a connection. `/offline/mine`: where it is unlocked; that page
/// is
/// the same for everyone.
@Controller
public final class CopyPages {
    static final String COPY = PhonePages.PHONE + "/copy";
    public static final String UNLOCK = "/offline/mine";

    private final Days days;
    private final PlanForToday plans;
    private final DoseForms doses;
    private final WhomToCall whom;

    CopyPages(Days days, PlanForToday plans, DoseForms doses, WhomToCall whom) {
        this.days = days;
        this.plans = plans;
        this.doses = doses;
        this.whom = whom;
    }

    @GetMapping(COPY)
    Page copy(Visit visit, Own own, Here here, HttpServletRequest request) {
        Lately lately = days.of(own, new Typed(Map.of()));
        TodaysPlan plan = plans.of(own, here, lately);
        var copy = new Copy(
                lately.today(),
                time(lately.now()),
                PlanCopy.of(plan, lately.today()),
                plan.begins(lately.today()),
                !(plan instanceof TodaysPlan.None),
                Mine.of(own),
                doses.blank(own, request, lately),
                whom.atOnce(own, request));
        return Page.of("phone/copy", visit, copy);
    }

    private static LocalTime time(Moment now) {
        return now.at().atZone(now.zone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    @GetMapping(UNLOCK)
    Page unlock(Visit visit) {
        return Page.of("phone/unlock", visit, "");
    }
}
