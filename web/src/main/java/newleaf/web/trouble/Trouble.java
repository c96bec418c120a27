package newleaf.web.trouble;

import newleaf.web.page.Page;
import newleaf.web.page.PageWord;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;

/// Why a page cannot be shown, and the way on. Answers that were given stay where they are.
public enum Trouble {
    NOT_FOUND(HttpStatus.NOT_FOUND, PageWord.NOT_FOUND, PageWord.NOT_FOUND_WORDS),
    STALE(HttpStatus.CONFLICT, PageWord.STALE, PageWord.STALE_WORDS),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, PageWord.UNUSABLE, PageWord.UNUSABLE_WORDS),
    UNUSABLE(HttpStatus.BAD_REQUEST, PageWord.UNUSABLE, PageWord.UNUSABLE_WORDS),
    CROWDED(HttpStatus.SERVICE_UNAVAILABLE, PageWord.CROWDED, PageWord.CROWDED_WORDS),
    OUR_FAULT(HttpStatus.INTERNAL_SERVER_ERROR, PageWord.OUR_FAULT, PageWord.OUR_FAULT_WORDS);

    private final HttpStatus status;
    private final PageWord heading;
    private final PageWord words;

    Trouble(HttpStatus status, PageWord heading, PageWord words) {
        this.status = status;
        this.heading = heading;
        this.words = words;
    }

    public PageWord heading() {
        return heading;
    }

    public PageWord words() {
        return words;
    }

    public Page page(Visit visit) {
        return Page.of("trouble", visit, this).with(status);
    }

    static Trouble of(int status) {
        if (status == HttpStatus.NOT_FOUND.value()) return NOT_FOUND;
        if (status == HttpStatus.FORBIDDEN.value() || status == HttpStatus.METHOD_NOT_ALLOWED.value()) return STALE;
        if (status == HttpStatus.CONTENT_TOO_LARGE.value()) return TOO_LARGE;
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) return CROWDED;
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? UNUSABLE : OUR_FAULT;
    }
}
