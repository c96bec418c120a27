package newleaf.web.holder;

import newleaf.web.page.SaidOnce;

/// What has just come of the form, said once.
public enum HolderNotice implements SaidOnce {
    KEPT(HolderWord.SAVED),
    TAKEN_BACK(HolderWord.TAKEN_BACK);

    private final HolderWord words;

    HolderNotice(HolderWord words) {
        this.words = words;
    }

    @Override
    public HolderWord words() {
        return words;
    }
}
