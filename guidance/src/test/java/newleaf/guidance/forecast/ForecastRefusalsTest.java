package newleaf.guidance.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.guidance.CaseDocument;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.RuleCard;
import org.junit.jupiter.api.Test;

/// The cards that say that the model must not give a number.
class ForecastRefusalsTest {
    @Test
    void every_rule_that_refuses_a_forecast_still_says_so() {
        assertThat(CaseDocument.LIBRARY.shelves().rules())
                .filteredOn(RuleCard::refusesForecast)
                .extracting(Card::id)
                .containsExactlyInAnyOrder(
                        "door-seven-hydroxy",
                        "door-labelled-seven-hydroxy",
                        "door-pregnant",
                        "door-under-18",
                        "door-liver-disease",
                        "door-jaundice",
                        "door-jaundice-earlier",
                        "door-small-child",
                        "door-bilirubin",
                        "door-bilirubin-alone",
                        "door-liver-enzymes",
                        "door-liver-pattern",
                        "door-alt-three-times",
                        "door-earlier-seven-hydroxy",
                        "door-opioid",
                        "door-fentanyl-or-heroin",
                        "door-tramadol",
                        "door-tianeptine",
                        "door-loperamide-high-dose",
                        "door-methadone",
                        "door-buprenorphine",
                        "door-naltrexone",
                        "door-alcohol-daily",
                        "door-benzodiazepine",
                        "door-z-drug",
                        "door-barbiturate",
                        "door-phenibut",
                        "door-baclofen",
                        "door-ghb",
                        "door-gabapentinoid",
                        "door-sedative-adulterant",
                        "interaction-alcohol",
                        "interaction-kava",
                        "interaction-muscle-relaxant",
                        "interaction-sedating",
                        "interaction-sedating-antihistamine",
                        "interaction-antipsychotic-cyp3a",
                        "interaction-cyp3a-inhibitor",
                        "interaction-cyp3a-inducer");
    }
}
