package newleaf.web.after;

import newleaf.guidance.Library;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/today/after/waves`: the months after the last dose. What can last, and what is an illness that needs care.
@Controller
public final class WavesPages {
    public static final String WAVES = AfterPages.AFTER + "/waves";

    private final Waves waves;

    WavesPages(Library library) {
        this.waves = Waves.of(library.shelves());
    }

    @GetMapping(WAVES)
    Page waves(Visit visit, Own own) {
        return Page.of("after/waves", visit, waves);
    }
}
