package newleaf.knowledge.card;

import newleaf.knowledge.words.Language;

/// One fact, rule, row or word list that a clinician, pharmacologist or lawyer could dispute.
public sealed interface Card
        permits SourceCard,
                EvidenceCard,
                ParameterCard,
                SymptomCard,
                ConditionCard,
                ComfortCard,
                LessonCard,
                MedicineCard,
                TaperRuleCard,
                RuleCard,
                WarningPoints,
                WordsCard,
                InstrumentCard,
                HelpLine,
                LawRow,
                NoticeRow,
                ProductRow {
    CardHead head();

    /// What the card says, in one or a few sentences.
    String sentence(Language language);

    default String id() {
        return head().id();
    }

    /// As it is said to someone who reads about the person whom it speaks of.
    default Card ofThem() {
        return this;
    }
}
