package newleaf.web.tonight;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import newleaf.guidance.Library;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/tonight`: what eases it now. Nothing is asked first and nothing is remembered; who has answered
/// already finds their own symptoms first, and is told what is not for them.
@Controller
public final class TonightPages {
    private final Reliefs reliefs;
    private final Map<RoomOfRelief, Relief> forEveryone = new EnumMap<>(RoomOfRelief.class);

    TonightPages(Library library) {
        this.reliefs = new Reliefs(library.shelves());
        for (RoomOfRelief room : RoomOfRelief.ALL) forEveryone.put(room, reliefs.forEveryone(room));
    }

    @GetMapping({"/tonight", "/tonight/hours", "/tonight/shop", "/tonight/no-help"})
    Page relief(Visit visit, Here here) {
        return page(visit, relief(RoomOfRelief.at(visit.path()), here));
    }

    /// By what was answered here, else for everyone.
    public Relief relief(RoomOfRelief room, Here here) {
        return here.draft().map(draft -> reliefs.of(room, here.assess(draft))).orElseGet(() -> forEveryone(room));
    }

    public Relief forEveryone(RoomOfRelief room) {
        return Objects.requireNonNull(forEveryone.get(room));
    }

    public static Page page(Visit visit, Relief relief) {
        return Page.of("tonight", visit, relief);
    }
}
