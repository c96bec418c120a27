package newleaf.web.component.notice;

import java.util.List;
import newleaf.web.component.Example;
import newleaf.web.component.Invented;

/// `Notice` in every state.
public final class NoticeExamples {
    private static final String TEMPLATE = "component/notice";

    private NoticeExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "information", new Notice(Notice.Kind.INFORMATION, Invented.LONG)),
                new Example(TEMPLATE, "caution", new Notice(Notice.Kind.CAUTION, Invented.LONG)),
                new Example(TEMPLATE, "danger", new Notice(Notice.Kind.DANGER, Invented.LONG)));
    }
}
