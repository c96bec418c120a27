package newleaf.web.recovery;

import java.util.List;
import java.util.Optional;
import newleaf.web.form.Typed;
import newleaf.web.page.SaidOnce;

/// What has just come of a form, said once.
enum Done implements SaidOnce {
    KEPT(RecoveryWord.KEPT),
    KEPT_BEFORE(RecoveryWord.KEPT_BEFORE),
    TAKEN_BACK(RecoveryWord.TAKEN_BACK);

    private final RecoveryWord words;

    Done(RecoveryWord words) {
        this.words = words;
    }

    @Override
    public RecoveryWord words() {
        return words;
    }

    @Override
    public String field() {
        return "done";
    }

    static Optional<RecoveryWord> said(Typed asked) {
        return SaidOnce.of(List.of(values()), asked).map(Done::words);
    }
}
