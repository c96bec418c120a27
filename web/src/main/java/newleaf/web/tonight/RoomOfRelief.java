package newleaf.web.tonight;

import newleaf.web.page.PageWord;

/// The pages of comfort cards, in the order in which they are offered.
public enum RoomOfRelief {
    TONIGHT("/tonight", PageWord.TONIGHT, PageWord.TONIGHT_LEAD),
    URGE("/urge", PageWord.URGE, PageWord.URGE_LEAD),
    HOURS("/tonight/hours", PageWord.TONIGHT_HOURS, PageWord.TONIGHT_HOURS_LEAD),
    SHOP("/tonight/shop", PageWord.TONIGHT_SHOP, PageWord.TONIGHT_SHOP_LEAD),
    NO_HELP("/tonight/no-help", PageWord.TONIGHT_NO_HELP, PageWord.TONIGHT_NO_HELP_LEAD);

    private final String path;
    private final PageWord title;
    private final PageWord lead;

    RoomOfRelief(String path, PageWord title, PageWord lead) {
        this.path = path;
        this.title = title;
        this.lead = lead;
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
}
