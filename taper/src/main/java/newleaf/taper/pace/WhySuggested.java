package newleaf.taper.pace;

import newleaf.documents.Labelled;

/// Why a pace is suggested; the words are in `knowledge/words/words-taper.yaml`.
public enum WhySuggested implements Labelled {
    /// Inside the model stopping is no harder than the best plan.
    STOP_IS_NO_HARDER,
    /// A day and more without is not undone.
    A_DAY_WITHOUT_ALREADY,
    /// A faster one has a harder worst day.
    FASTER_IS_HARDER,
    /// A slower one takes longer and gains nothing that is felt.
    SLOWER_GAINS_NOTHING,
    /// Not one of them differs from another by what is felt.
    NOTHING_FELT_DIFFERS,
    NEVER_BRISK_HERE,
    NO_FIGURES
}
