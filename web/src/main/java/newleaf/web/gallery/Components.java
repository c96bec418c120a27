package newleaf.web.gallery;

import java.util.List;
import java.util.stream.Stream;
import newleaf.web.component.Example;
import newleaf.web.component.buttons.StepButtonsExamples;
import newleaf.web.component.call.CallExamples;
import newleaf.web.component.checkboxes.CheckboxListExamples;
import newleaf.web.component.errors.ErrorSummaryExamples;
import newleaf.web.component.icon.IconExamples;
import newleaf.web.component.notice.NoticeExamples;
import newleaf.web.component.number.NumberFieldExamples;
import newleaf.web.component.progress.ProgressExamples;
import newleaf.web.component.radios.RadioGroupExamples;
import newleaf.web.component.row.RowExamples;
import newleaf.web.component.sure.SureExamples;
import newleaf.web.component.text.TextFieldExamples;
import newleaf.web.component.three.ThreeExamples;

/// The components that the gallery shows, in its order.
final class Components {
    private Components() {}

    static List<Example> examples() {
        return Stream.of(
                        RadioGroupExamples.all(),
                        CheckboxListExamples.all(),
                        NumberFieldExamples.all(),
                        TextFieldExamples.all(),
                        ErrorSummaryExamples.all(),
                        ProgressExamples.all(),
                        StepButtonsExamples.all(),
                        NoticeExamples.all(),
                        IconExamples.all(),
                        SureExamples.all(),
                        CallExamples.all(),
                        ThreeExamples.all(),
                        RowExamples.all())
                .flatMap(List::stream)
                .toList();
    }
}
