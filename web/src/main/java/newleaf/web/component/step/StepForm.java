package newleaf.web.component.step;

import newleaf.web.component.buttons.StepButtons;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.form.FormToken;

/// Where a form goes, and the proof that this person's own page sent it. Template `component/step`.
public record StepForm(String action, FormToken token, ErrorSummary errors, StepButtons buttons) {}
