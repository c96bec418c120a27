package newleaf.web.account.mine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import newleaf.web.account.AccountWord;

/// What has just been done, said once on the page that follows.
public enum Notice {
    DONE(AccountWord.DONE),
    OTHERS_ENDED(AccountWord.OTHERS_ENDED),
    LAST_WAY(AccountWord.LAST_WAY),
    IMPORTED(AccountWord.IMPORT_DONE),
    ERASE_MISSING(AccountWord.ERASE_MISSING),
    CODE_USED(AccountWord.CODE_USED),
    FAILED(AccountWord.PASSKEY_FAILED);

    static final String FIELD = "now";

    private final AccountWord words;

    Notice(AccountWord words) {
        this.words = words;
    }

    public AccountWord words() {
        return words;
    }

    public String address() {
        return MinePages.MINE + "?" + FIELD + "=" + value();
    }

    private String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Notice> of(String value) {
        return Arrays.stream(values())
                .filter(each -> each.value().equals(value))
                .findFirst();
    }
}
