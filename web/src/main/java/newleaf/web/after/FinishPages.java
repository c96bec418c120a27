package newleaf.web.after;

import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/today/after/finish`: what was done, and leaving with everything.
@Controller
public final class FinishPages {
    public static final String FINISH = AfterPages.AFTER + "/finish";

    FinishPages() {}

    @GetMapping(FINISH)
    Page page(Visit visit, Own own) {
        return Page.of("after/finish", visit, Finish.of(own));
    }
}
