package newleaf.web.recovery;

import java.util.Arrays;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.web.form.Typed;

/// What has just come of a form, said once.
enum Done implements Labelled {
    KEPT(RecoveryWord.KEPT),
    KEPT_BEFORE(RecoveryWord.KEPT_BEFORE),
    TAKEN_BACK(RecoveryWord.TAKEN_BACK);

    private static final String FIELD = "done";

    private final RecoveryWord words;

    Done(RecoveryWord words) {
        this.words = words;
    }

    String on(String page) {
        return page + "?" + FIELD + "=" + label();
    }

    static Optional<RecoveryWord> said(Typed asked) {
        return Labelled.of(Arrays.asList(values()), asked.one(FIELD)).map(each -> each.words);
    }
}
