package newleaf.web.coping;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import newleaf.care.account.Role;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FormToken;
import newleaf.web.helped.AskHelped;
import newleaf.web.helped.HowItWent;
import newleaf.web.member.Own;
import newleaf.web.member.Owners;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.tonight.Went;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/coping`: all that may help, by symptom and by moment. Nothing is asked first. Which symptom somebody opens is in
/// no
/// address: each page holds all of them, and the browser finds the place.
@Controller
public final class CopingPages {
    public static final String COPING = "/coping";
    public static final String SYMPTOMS = AskHelped.Back.SYMPTOMS.address();
    public static final String MOMENTS = AskHelped.Back.MOMENTS.address();

    private final ShowCoping show;
    private final Owners owners;
    private final KeepOnce keeping;

    CopingPages(Library library, Owners owners, KeepOnce keeping) {
        this.show = new ShowCoping(library.shelves());
        this.owners = owners;
        this.keeping = keeping;
    }

    @GetMapping(COPING)
    Page index(Visit visit, Here here, HttpServletRequest request) {
        return Page.of("coping/coping", visit, show.index(reader(here, request)));
    }

    @GetMapping(COPING + "/symptoms")
    Page symptoms(Visit visit, Here here, HttpServletRequest request) {
        return Page.of("coping/places", visit, show.symptoms(reader(here, request)));
    }

    @GetMapping(COPING + "/moments")
    Page moments(Visit visit, Here here, HttpServletRequest request) {
        return Page.of("coping/places", visit, show.moments(reader(here, request)));
    }

    private Reader reader(Here here, HttpServletRequest request) {
        Optional<Assessment> assessed = here.draft().map(here::assess);
        Optional<Own> own = owners.maybe(request).filter(each -> each.member().role() == Role.PERSON);
        Optional<Reader.Asks> asks = own.map(
                _ -> asked -> new AskHelped(asked.offered(), asked.back(), keeping.name(), FormToken.of(request)));
        return new Reader(assessed, own.map(HowItWent::of).orElse(Went.NOT_KNOWN), asks);
    }
}
