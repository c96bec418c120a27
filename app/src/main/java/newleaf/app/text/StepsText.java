package newleaf.app.text;

import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperWord;
import newleaf.report.wording.DoseWords;
import newleaf.knowledge.rule.Audience;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperPlan;

/// The steps of a plan, one line each.
final class StepsText {
    private final Phrases phrases;

    StepsText(Phrases phrases) {
        this.phrases = phrases;
    }

    void write(Proposed proposed, Audience audience, Page page) {
        page.heading(phrases.say(proposed.isFollowed() ? TaperWord.PLAN_FOLLOWED : TaperWord.PLAN));
        page.line(1, phrases.say(TaperWord.PLAN_INTRO) + TaperText.OURS);
        TaperPlan plan = proposed.plan();
        DoseWords doses = phrases.doses(proposed);
        plan.steps().forEach(step -> page.point(1, line(plan, step) + doses.of(step) + TaperText.OURS));
        page.line(
                1,
                plan.stopDay()
                        .map(day -> phrases.say(TaperWord.STOP_ON)
                                .replace("{date}", plan.date(day).toString()))
                        .orElseGet(() -> phrases.say(TaperWord.ENDS_AT)));
        if (audience == Audience.CLINICIAN) clinician(proposed, page);
    }

    private String line(TaperPlan plan, Step step) {
        String dates = phrases.say(TaperWord.FROM_TO)
                .replace("{from}", plan.date(step.fromDay()).toString())
                .replace("{to}", plan.date(step.toDay()).toString());
        String days = phrases.say(TaperWord.STEP_LINE)
                .replace("{days}", String.valueOf(step.days()))
                .replace("{total}", Phrases.number(step.total()) + " " + step.unit());
        return dates + " (" + days + "): ";
    }

    private void clinician(Proposed proposed, Page page) {
        page.heading(phrases.say(TaperWord.FOR_CLINICIAN));
        var steps = proposed.plan().steps();
        double cut = steps.stream().mapToDouble(Step::cutPercent).max().orElse(0);
        int interval = steps.stream().mapToInt(Step::days).min().orElse(0);
        page.line(
                1,
                phrases.say(TaperWord.CLINICIAN_LINE)
                        .replace("{start}", amount(steps.getFirst()))
                        .replace("{end}", amount(steps.getLast()))
                        .replace("{steps}", String.valueOf(steps.size()))
                        .replace("{days}", String.valueOf(proposed.plan().days()))
                        .replace("{cut}", Phrases.number(Math.round(cut * 10) / 10.0))
                        .replace("{interval}", String.valueOf(interval)));
        proposed.figures()
                .ifPresent(figures -> page.line(
                        1,
                        phrases.say(TaperWord.MODEL_BURDEN)
                                        .replace("{burden}", ComparedText.three(figures.burden()))
                                        .replace("{peak}", ComparedText.three(figures.peak()))
                                + TaperText.OURS));
    }

    private static String amount(Step step) {
        return Phrases.number(step.total()) + " " + step.unit();
    }
}
