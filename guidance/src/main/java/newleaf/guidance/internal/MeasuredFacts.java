package newleaf.guidance.internal;

import java.util.List;

/// What was measured or scored. A measurement that was not taken leaves a rule silent.
final class MeasuredFacts {
    private MeasuredFacts() {}

    static List<FactDefinition> all() {
        return List.of(
                FactDefinition.measured(
                        "cows", subject -> subject.caseFile().scores().cows()),
                FactDefinition.measured(
                        "phq9", subject -> subject.caseFile().scores().phq9()),
                FactDefinition.measured(
                        "phq9_item9", subject -> subject.caseFile().scores().phq9Item9()),
                FactDefinition.measured(
                        "gad7", subject -> subject.caseFile().scores().gad7()),
                FactDefinition.measured(
                        "peg", subject -> subject.caseFile().scores().peg()),
                FactDefinition.measured(
                        "craving", subject -> subject.caseFile().scores().craving()),
                FactDefinition.measured(
                        "diary", subject -> subject.caseFile().scores().diary()),
                FactDefinition.measured(
                        "systolic", subject -> subject.caseFile().vitals().systolicMmHg()),
                FactDefinition.measured(
                        "diastolic", subject -> subject.caseFile().vitals().diastolicMmHg()),
                FactDefinition.measured(
                        "pulse", subject -> subject.caseFile().vitals().pulsePerMin()),
                FactDefinition.measured(
                        "temperature", subject -> subject.caseFile().vitals().temperatureC()),
                FactDefinition.measured(
                        "spo2", subject -> subject.caseFile().vitals().spo2Percent()),
                FactDefinition.measured(
                        "breaths", subject -> subject.caseFile().vitals().breathsPerMin()),
                FactDefinition.measured(
                        "alt", subject -> subject.caseFile().labs().altUL()),
                FactDefinition.measured(
                        "bilirubin", subject -> subject.caseFile().labs().bilirubinMgDl()),
                FactDefinition.measured(
                        "inr", subject -> subject.caseFile().labs().inr()),
                FactDefinition.measured(
                        "qtc", subject -> subject.caseFile().labs().qtcMs()));
    }
}
