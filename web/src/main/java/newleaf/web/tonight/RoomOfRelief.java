package newleaf.web.tonight;

import java.util.List;
import newleaf.knowledge.card.ComfortCard.Kind;
import newleaf.web.page.PageWord;

/// The pages of comfort cards, in the order in which they are offered, each with the kinds that stand on it.
public enum RoomOfRelief {
    TONIGHT(
            "/tonight",
            PageWord.TONIGHT,
            PageWord.TONIGHT_LEAD,
            new Under(PageWord.TONIGHT_TOO_MUCH, Kind.SEEN_TODAY),
            new Under(PageWord.TONIGHT_WORST, Kind.SYMPTOM)),
    URGE("/urge", PageWord.URGE, PageWord.URGE_LEAD, new Under(PageWord.URGE_ONE_BY_ONE, Kind.URGE)),
    HOURS(
            "/tonight/hours",
            PageWord.TONIGHT_HOURS,
            PageWord.TONIGHT_HOURS_LEAD,
            new Under(PageWord.TONIGHT_FROM_THE_LAST, Kind.TIME)),
    SHOP(
            "/tonight/shop",
            PageWord.TONIGHT_SHOP,
            PageWord.TONIGHT_SHOP_LEAD,
            new Under(PageWord.TONIGHT_PACKETS, Kind.PACKET)),
    NO_HELP(
            "/tonight/no-help",
            PageWord.TONIGHT_NO_HELP,
            PageWord.TONIGHT_NO_HELP_LEAD,
            new Under(PageWord.TONIGHT_SWAPPING, Kind.SWAP),
            new Under(PageWord.TONIGHT_POPULAR, Kind.POPULAR));

    public static final List<RoomOfRelief> ALL = List.of(values());

    private final String path;
    private final PageWord title;
    private final PageWord lead;
    private final List<Under> kinds;

    RoomOfRelief(String path, PageWord title, PageWord lead, Under... kinds) {
        this.path = path;
        this.title = title;
        this.lead = lead;
        this.kinds = List.of(kinds);
    }

    /// A kind of card, and the heading under which it stands.
    record Under(PageWord heading, Kind kind) {}

    static RoomOfRelief at(String path) {
        return ALL.stream().filter(each -> each.path.equals(path)).findFirst().orElse(TONIGHT);
    }

    public String path() {
        return path;
    }

    public PageWord title() {
        return title;
    }

    public PageWord lead() {
        return lead;
    }

    List<Under> kinds() {
        return kinds;
    }
}
