package newleaf.web.journey.step;

/// Medicines as they are typed, and what they were taken for.
final class MedicineSteps {
    private MedicineSteps() {}

    static Step typed(Say say) {
        return new Medicines(
                say.asked(Medicines.ID),
                say.the(JourneyWord.MEDICINES_LABEL),
                say.the(JourneyWord.MEDICINES_HINT),
                say.the(JourneyWord.MEDICINES_OR),
                say.the(JourneyWord.MEDICINES_NONE),
                say.the(JourneyWord.NONE_SAID),
                say.the(JourneyWord.MEDICINES_NOTHING),
                say.the(JourneyWord.MEDICINES_TOO_LONG));
    }

    static UnsureMedicines read(Say say, UnsureMedicines.ReadMedicines medicines) {
        return new UnsureMedicines(
                medicines,
                new UnsureMedicines.MatchWords(
                        say.the(JourneyWord.MEDICINES_READ),
                        say.the(JourneyWord.MEDICINE_NOT_KNOWN),
                        say.the(JourneyWord.MEDICINE_IS_IT),
                        say.the(JourneyWord.YES),
                        say.the(JourneyWord.NO),
                        say.the(JourneyWord.MEDICINE_OTHER_NAME),
                        say.the(JourneyWord.MEDICINE_OTHER_HINT),
                        say.the(JourneyWord.MEDICINES_TOO_LONG)));
    }
}
