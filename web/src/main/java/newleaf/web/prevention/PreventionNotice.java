package newleaf.web.prevention;

import java.util.List;
import java.util.Optional;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Typed;
import newleaf.web.page.SaidOnce;

/// What has just come of a form, said once.
public enum PreventionNotice implements SaidOnce {
    KEPT(PreventionWord.KEPT),
    LOOKED(PreventionWord.LOOKED),
    MEANWHILE(PreventionWord.MEANWHILE),
    NOT_KEPT(PreventionWord.NOT_KEPT);

    private final PreventionWord words;

    PreventionNotice(PreventionWord words) {
        this.words = words;
    }

    @Override
    public PreventionWord words() {
        return words;
    }

    public boolean isGood() {
        return this == KEPT || this == LOOKED;
    }

    static PreventionNotice of(KeepOnce.Came came) {
        return switch (came) {
            case KEPT, WAS_KEPT -> KEPT;
            case MEANWHILE -> MEANWHILE;
            case NOT_KEPT -> NOT_KEPT;
        };
    }

    static Optional<PreventionNotice> of(Typed asked) {
        return SaidOnce.of(List.of(KEPT, LOOKED, MEANWHILE), asked);
    }
}
