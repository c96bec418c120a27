package newleaf.web.offline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import newleaf.web.help.HelpPages;
import newleaf.web.page.GeneralPage;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.tonight.RoomOfRelief;
import newleaf.web.tonight.TonightPages;
import newleaf.web.urge.GeneralUrgePages;

/// The pages that a phone keeps for whoever asked for it: general ones, the same for everybody.
final class KeptPages {
    private final Map<String, Function<Visit, Page>> pages = new LinkedHashMap<>();

    KeptPages(
            HelpPages help,
            TonightPages tonight,
            GeneralUrgePages urge,
            OfflinePages offline,
            List<GeneralPage> others) {
        pages.put("/help", visit -> help.page(visit, Optional.empty()));
        for (RoomOfRelief room : RoomOfRelief.ALL) {
            boolean isUrge = room == RoomOfRelief.URGE;
            pages.put(
                    room.path(),
                    isUrge ? urge::forEveryone : visit -> TonightPages.page(visit, tonight.forEveryone(room)));
        }
        for (String path : OfflinePages.PATHS) pages.put(path, visit -> offline.page(visit, path, List.of()));
        others.forEach(other -> pages.put(other.path(), other.page()));
    }

    List<String> paths() {
        return List.copyOf(pages.keySet());
    }

    /// As it is for everyone, wherever they are.
    Page page(String path, Visit visit) {
        Function<Visit, Page> page = pages.get(path);
        if (page == null) throw new IllegalArgumentException("not kept: " + path);
        return page.apply(visit);
    }
}
