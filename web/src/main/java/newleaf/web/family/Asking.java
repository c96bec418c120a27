package newleaf.web.family;

import newleaf.web.component.checkboxes.CheckboxList;
import newleaf.web.component.step.StepForm;
import newleaf.web.help.Help;

/// The page of signs. Template `family/signs`.
public record Asking(Help help, CheckboxList now, CheckboxList seen, StepForm form) {
    @Override
    public String toString() {
        return "Asking";
    }
}
