package newleaf.web.after;

import java.util.List;
import java.util.Optional;
import newleaf.care.content.FollowUp;
import newleaf.web.form.Typed;
import newleaf.web.page.SaidOnce;

/// What has just come of a form, said once.
public enum AfterNotice implements SaidOnce {
    DAY_KEPT(AfterWord.DAY_KEPT),
    LOOK_KEPT(AfterWord.LOOK_KEPT),
    LEFT_OUT(AfterWord.LOOK_OUT_KEPT),
    MEANWHILE(AfterWord.MEANWHILE),
    NOT_KEPT(AfterWord.NOT_KEPT);

    private final AfterWord words;

    AfterNotice(AfterWord words) {
        this.words = words;
    }

    @Override
    public AfterWord words() {
        return words;
    }

    static AfterNotice of(FollowUp said) {
        return said.had().isPresent() ? LOOK_KEPT : LEFT_OUT;
    }

    static Optional<AfterNotice> of(Typed asked) {
        return SaidOnce.of(List.of(DAY_KEPT, LOOK_KEPT, LEFT_OUT), asked);
    }
}
