package newleaf.web.account.mine;

import newleaf.web.account.AccountWord;
import newleaf.web.page.SaidOnce;

/// What has just been done, said once on the page that follows.
public enum Notice implements SaidOnce {
    DONE(AccountWord.DONE),
    OTHERS_ENDED(AccountWord.OTHERS_ENDED),
    LAST_WAY(AccountWord.LAST_WAY),
    IMPORTED(AccountWord.IMPORT_DONE),
    ERASE_MISSING(AccountWord.ERASE_MISSING),
    CODE_USED(AccountWord.CODE_USED),
    FAILED(AccountWord.PASSKEY_FAILED);

    private final AccountWord words;

    Notice(AccountWord words) {
        this.words = words;
    }

    @Override
    public AccountWord words() {
        return words;
    }

    public String address() {
        return at(MinePages.MINE);
    }
}
