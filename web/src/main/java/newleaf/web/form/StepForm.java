package newleaf.web.form;

/// Where a form goes, and the proof that this person's own page sent it. Template `component/step`.
public record StepForm(String action, FormToken token, ErrorSummary errors, StepButtons buttons) {}
