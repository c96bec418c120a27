package newleaf.web.tonight;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newleaf.guidance.Library;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ComfortCard.Kind;
import newleaf.knowledge.comfort.Comfort;
import newleaf.web.page.Page;
import newleaf.web.page.PageWord;
import newleaf.web.page.Visit;
import newleaf.web.tonight.Relief.Fold;
import newleaf.web.tonight.Relief.Group;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/tonight` and `/urge`: what eases it now. Nothing is asked first and nothing is remembered; each page is put
/// together once.
@Controller
public final class TonightPages {
    private final Comfort comfort;
    private final Map<RoomOfRelief, Relief> pages = new EnumMap<>(RoomOfRelief.class);

    TonightPages(Library library) {
        this.comfort = Comfort.of(library.shelves());
        for (RoomOfRelief room : RoomOfRelief.values()) pages.put(room, relief(room));
    }

    @GetMapping("/tonight")
    Page tonight(Visit visit) {
        return page(RoomOfRelief.TONIGHT, visit);
    }

    @GetMapping("/tonight/hours")
    Page hours(Visit visit) {
        return page(RoomOfRelief.HOURS, visit);
    }

    @GetMapping("/tonight/shop")
    Page shop(Visit visit) {
        return page(RoomOfRelief.SHOP, visit);
    }

    @GetMapping("/tonight/no-help")
    Page noHelp(Visit visit) {
        return page(RoomOfRelief.NO_HELP, visit);
    }

    @GetMapping("/urge")
    Page urge(Visit visit) {
        return page(RoomOfRelief.URGE, visit);
    }

    private Page page(RoomOfRelief room, Visit visit) {
        return Page.of("tonight", visit, Objects.requireNonNull(pages.get(room)));
    }

    private Relief relief(RoomOfRelief room) {
        List<RoomOfRelief> others = Arrays.stream(RoomOfRelief.values())
                .filter(each -> each != room)
                .toList();
        return new Relief(room, groups(room), others);
    }

    private List<Group> groups(RoomOfRelief room) {
        return switch (room) {
            case TONIGHT ->
                List.of(
                        group(PageWord.TONIGHT_TOO_MUCH, Kind.SEEN_TODAY, false),
                        group(PageWord.TONIGHT_WORST, Kind.SYMPTOM, false));
            case URGE -> List.of(group(PageWord.URGE_ONE_BY_ONE, Kind.URGE, true));
            case HOURS -> List.of(group(PageWord.TONIGHT_FROM_THE_LAST, Kind.TIME, false));
            case SHOP -> List.of(group(PageWord.TONIGHT_PACKETS, Kind.PACKET, false));
            case NO_HELP ->
                List.of(
                        group(PageWord.TONIGHT_SWAPPING, Kind.SWAP, false),
                        group(PageWord.TONIGHT_POPULAR, Kind.POPULAR, false));
        };
    }

    private Group group(PageWord heading, Kind kind, boolean opensFirst) {
        return new Group(heading, comfort.of(kind).stream().map(this::fold).toList(), opensFirst);
    }

    private Fold fold(ComfortCard card) {
        return new Fold(card, comfort.packets(card));
    }
}
