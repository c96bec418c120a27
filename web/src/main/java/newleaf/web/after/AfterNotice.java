package newleaf.web.after;

import java.util.Arrays;
import java.util.Optional;
import newleaf.care.content.FollowUp;
import newleaf.documents.Labelled;
import newleaf.web.form.Typed;

/// What has just come of a form, said once.
public enum AfterNotice implements Labelled {
    DAY_KEPT(AfterWord.DAY_KEPT),
    LOOK_KEPT(AfterWord.LOOK_KEPT),
    LEFT_OUT(AfterWord.LOOK_OUT_KEPT),
    MEANWHILE(AfterWord.MEANWHILE),
    NOT_KEPT(AfterWord.NOT_KEPT);

    private static final String FIELD = "now";

    private final AfterWord words;

    AfterNotice(AfterWord words) {
        this.words = words;
    }

    public AfterWord words() {
        return words;
    }

    String address() {
        return AfterPages.AFTER + "?" + FIELD + "=" + label();
    }

    static AfterNotice of(FollowUp said) {
        return said.had().isPresent() ? LOOK_KEPT : LEFT_OUT;
    }

    static Optional<AfterNotice> of(Typed asked) {
        return Labelled.of(Arrays.asList(DAY_KEPT, LOOK_KEPT, LEFT_OUT), asked.one(FIELD));
    }
}
