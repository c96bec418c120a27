package newleaf.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.fault.FaultyShelves;

/// One small faultless card on every shelf, to be spoilt by a test. The content is invented.
final class TinyShelves {
    private static final String HEAD = """
            title: An invented card
            status: draft
            basis: read
            strength: trial
            sources:
              - { source: a-study, locator: "page 1" }
            written_by: a-tester
            checked_by:
            reviewed_on: 2026-11-21
            review_by: 2027-11-21
            """;
    private static final String RULE = """
            kind: caution
            urgency: urgent
            when: "takes_opioid"
            says: { en: "Be seen today.", es: "Ve hoy." }
            until_then: { en: "Do not stop.", es: "No lo dejes." }
            who: { en: "A doctor", es: "Un médico" }
            how_soon: today
            cases:
              - { case: yes, why: "in the list", given: { history: { otherSubstances: [opioid] } } }
              - { case: no, why: "not in it", given: { history: { otherSubstances: [] } } }
              - { case: edge, then: no, why: "another", given: { history: { otherSubstances: [kava] } } }
              - { case: not-known, why: "never asked", given: {} }
            """;

    private final Path folder;

    TinyShelves(Path folder) {
        this.folder = folder;
        for (String shelf : Shelves.names()) write(shelf + "/note.txt", "not a card");
        for (String source : List.of("a-study", "recalled-not-read", "newleaf-judgement")) {
            write("sources/" + source + ".yaml", "id: " + source + "\n" + sourceBody());
        }
        card("evidence", "an-evidence", """
                says: { en: "It rains.", es: "Llueve." }
                topic: weather
                applies_to: everyone
                against: the sun
                certainty: low
                certainty_because: one window
                """);
        card("parameters", "a-parameter", """
                symbol: ka
                says: { en: "How quickly.", es: "Cuán rápido." }
                value: 1.5
                range: [1.0, 3.0]
                unit: "1/h"
                dimension: rate
                found_by: measured
                """);
        card("symptoms", "a-symptom", "name: { en: Yawning, es: Bostezos }\ngroup: physical\nphases: [acute]\n");
        card("conditions", "a-condition", "name: { en: Pain, es: Dolor }\nsays: { en: It hurts., es: Duele. }\n");
        card("medicines", "a-medicine", "name: { en: One, es: Uno }\nnames: [one, uno]\nclasses: [opioid]\n");
        card("medicines", "b-medicine", "name: { en: Two, es: Dos }\nnames: [two, dos]\nclasses: [none]\n");
        card("comfort", "a-comfort", """
                name: { en: "Cold feet", es: "Pies fríos" }
                kind: symptom
                symptoms: [a-symptom]
                order: 10
                steps:
                  - { en: "Put on socks.", es: "Ponte calcetines.", not_with: { medicines: [opioid] } }
                packets: [a-packet]
                not_when: { en: "Not on ice.", es: "No sobre hielo." }
                help_today: { en: "Be seen today if they are blue.", es: "Busca atención médica hoy si están azules." }
                certainty: low
                certainty_because: two feet
                """);
        card("comfort", "a-packet", """
                name: { en: "Socks", es: "Calcetines" }
                kind: packet
                order: 10
                steps: [ { en: "Read the packet.", es: "Lee la caja." } ]
                help_now: { en: "Call for help.", es: "Pide ayuda." }
                certainty: low
                certainty_because: one shop
                """);
        card("lessons", "a-lesson", """
                name: { en: "Dry socks", es: "Calcetines secos" }
                group: body
                order: 10
                sees: [a-symptom]
                opening: { en: "Feet first.", es: "Primero los pies." }
                paragraphs:
                  - claim: { en: "Wet feet get cold.", es: "Los pies mojados se enfrían." }
                    source: a-study
                    locator: "page 2"
                    basis: read
                    strength: trial
                  - advice: { en: "Carry a spare pair.", es: "Lleva otro par." }
                  - advice: { en: "Change at noon.", es: "Cámbiate a mediodía." }
                certainty: low
                certainty_because: two feet
                exercise:
                  says: { en: "Pack a pair.", es: "Guarda un par." }
                  keeps: choice
                  asks: { en: "Which?", es: "¿Cuáles?" }
                  choices:
                    - { id: wool, en: "Wool", es: "Lana" }
                    - { id: silk, en: "Silk", es: "Seda" }
                    - { id: flax, en: "Flax", es: "Lino" }
                """);
        card("taper-rules", "a-taper-rule", """
                says: { en: "Half.", es: "Mitad." }
                published_as: { en: "half", es: "mitad" }
                kind: fixed-cut
                cut_g: 0.5
                every_days: 1
                days_from_20_g: 39
                """);
        card("rules", "a-rule", RULE);
        card("doors", "a-door", RULE + "state: closed\n");
        card("interactions", "an-interaction", RULE);
        card("words", "class-words", "group: medicine-class\nentries:\n  opioid: { en: opioid, es: opioide }\n");
        card("words", "some-words", "group: unit\nentries:\n  g: { en: gram, es: gramo }\n");
        card("help-lines", "help-lines", """
                rows:
                  - { id: a-line, country: US, kind: crisis, number: "1", name: { en: Call, es: Llama }, checked: false }
                """);
        card("law", "law", """
                rows:
                  - { id: a-place, jurisdiction: US, level: country, kratom_status: legal, seven_oh_status: unclear }
                """);
        card("early-warning", "early-warning", """
                rows:
                  - { id: some-points, sign: pulse, up_to: 40, points: 3, source: a-study }
                """);
        card("notices", "notices", """
                rows:
                  - { id: a-notice, agency: FDA, kind: recall, subject: "a recall", source: a-study }
                """);
        card("products", "products", """
                rows:
                  - { id: a-product, row_kind: class, name: Leaf, form: leaf-powder, unit: g, mg_mitragynine_low: 4 }
                """);
    }

    Path folder() {
        return folder;
    }

    void card(String shelf, String id, String body) {
        write(shelf + "/" + id + ".yaml", "id: " + id + "\n" + HEAD + body + asks(shelf));
    }

    private static String asks(String shelf) {
        return switch (shelf) {
            case "words" -> "asks: { rest: informs }\n";
            case "evidence", "comfort", "lessons" ->
                "asks: { says: [informs], see: nobody, fact: everyone, to: anyone }\n";
            case "rules", "doors", "interactions" ->
                "asks: { says: [informs], until: [steady], see: clinician, fact: said, to: person }\n";
            default -> "";
        };
    }

    /// Replaces a piece of a file that is there exactly once.
    void change(String file, String piece, String by) {
        try {
            String text = Files.readString(folder.resolve(file));
            if (text.split(java.util.regex.Pattern.quote(piece), -1).length != 2) {
                throw new AssertionError(file + " does not hold once: " + piece);
            }
            write(file, text.replace(piece, by));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(java.util.Objects.requireNonNull(path.getParent()));
            Files.writeString(path, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Every fault, as it is printed; none when the shelves can be read.
    List<String> faults() {
        try {
            Shelves.in(folder);
            return List.of();
        } catch (FaultyShelves faulty) {
            return faulty.faults().stream().map(Fault::toString).toList();
        }
    }

    private static String sourceBody() {
        return """
                title: An invented source
                status: draft
                citation: "Somebody. Something. 2026."
                kind: journal
                read: full
                written_by: a-tester
                checked_by:
                reviewed_on: 2026-11-21
                review_by: 2027-11-21
                """;
    }
}
