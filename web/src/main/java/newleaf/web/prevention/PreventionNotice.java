package newleaf.web.prevention;

import java.util.Arrays;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.Typed;

/// What has just come of a form, said once.
public enum PreventionNotice implements Labelled {
    KEPT(PreventionWord.KEPT),
    LOOKED(PreventionWord.LOOKED),
    MEANWHILE(PreventionWord.MEANWHILE),
    NOT_KEPT(PreventionWord.NOT_KEPT);

    private static final String FIELD = "now";

    private final PreventionWord words;

    PreventionNotice(PreventionWord words) {
        this.words = words;
    }

    public PreventionWord words() {
        return words;
    }

    public boolean isGood() {
        return this == KEPT || this == LOOKED;
    }

    String at(String page) {
        return page + "?" + FIELD + "=" + label();
    }

    static PreventionNotice of(KeepOnce.Came came) {
        return switch (came) {
            case KEPT, WAS_KEPT -> KEPT;
            case MEANWHILE -> MEANWHILE;
            case NOT_KEPT -> NOT_KEPT;
        };
    }

    static Optional<PreventionNotice> of(Typed asked) {
        return Labelled.of(Arrays.asList(KEPT, LOOKED, MEANWHILE), asked.one(FIELD));
    }
}
