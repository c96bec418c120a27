package newleaf.storage.export.page;

import static java.util.Map.entry;

import java.util.Map;
import newleaf.knowledge.words.Words;

/// What a person calls the fields of entries, and the words that some of them hold.
final class FieldWord {
    private static final Map<String, Words> FIELDS = Map.ofEntries(
            entry("product", new Words("Product", "Producto")),
            entry("amount", new Words("Amount", "Cantidad")),
            entry("unit", new Words("Unit", "Unidad")),
            entry("note", new Words("Note", "Nota")),
            entry("answers", new Words("Answers", "Respuestas")),
            entry("craving", new Words("Craving, 0 to 10", "Ansias, de 0 a 10")),
            entry("sleepHours", new Words("Hours of sleep", "Horas de sueño")),
            entry("easy", new Words("Were these days easy?", "¿Fueron fáciles estos días?")),
            entry("instrument", new Words("Which", "Cuál")),
            entry("points", new Words("Points", "Puntos")),
            entry("highest", new Words("Out of", "De un máximo de")),
            entry("rater", new Words("Filled in by", "Lo llenó")),
            entry("plan", new Words("Plan", "Plan")),
            entry("from", new Words("From", "Desde")),
            entry("to", new Words("To", "Hasta")),
            entry("until", new Words("Until", "Hasta")),
            entry("why", new Words("Why", "Por qué")),
            entry("what", new Words("What", "Qué")),
            entry("learnt", new Words("Learnt", "Aprendido")),
            entry("strength", new Words("How strong, 0 to 10", "Qué tan fuertes, de 0 a 10")),
            entry("minutes", new Words("Minutes", "Minutos")),
            entry("trigger", new Words("What set it off", "Qué las provocó")),
            entry("did", new Words("What I did", "Qué hice")),
            entry("took", new Words("Took some", "Tomé")),
            entry("words", new Words("In my words", "En mis palabras")),
            entry("name", new Words("Name", "Nombre")),
            entry("phone", new Words("Phone", "Teléfono")),
            entry("who", new Words("Who", "Quién es")),
            entry("hours", new Words("When", "Cuándo")),
            entry("against", new Words("Against", "Contra")),
            entry("much", new Words("How much, 0 to 10", "Cuánto, de 0 a 10")),
            entry("on", new Words("On", "El")),
            entry("lesson", new Words("Lesson", "Lección")),
            entry("kept", new Words("What I keep of it", "Lo que me llevo")),
            entry("due", new Words("Due", "Previsto")),
            entry("had", new Words("Took place", "Tuvo lugar")),
            entry("act", new Words("What happened", "Qué pasó")),
            entry("currency", new Words("Currency", "Moneda")),
            entry("signs", new Words("Signs", "Señales")),
            entry("places", new Words("Hard places and times", "Lugares y horas difíciles")),
            entry("steps", new Words("What I do", "Qué hago")),
            entry("calls", new Words("Whom I call", "A quién llamo")),
            entry("reasons", new Words("Reasons", "Razones")),
            entry("at", new Words("At", "A las")),
            entry("days", new Words("Days", "Días")),
            entry("version", new Words("Version", "Versión")),
            entry("agreed", new Words("Agreed", "De acuerdo")),
            entry("kinds", new Words("What they may see", "Qué puede ver")),
            entry("purpose", new Words("What for", "Para qué")),
            entry("form", new Words("Form", "Forma")),
            entry("shelf", new Words("On our list as", "En nuestra lista como")),
            entry(
                    "mitragynine",
                    new Words("Milligrams of mitragynine in one unit", "Miligramos de mitraginina por unidad")),
            entry("sevenHydroxy", new Words("Milligrams of 7-OH in one unit", "Miligramos de 7-OH por unidad")),
            entry("aim", new Words("Aim", "Meta")));

    private static final Map<String, Words> VALUES = Map.ofEntries(
            entry("rater self", new Words("myself", "yo")),
            entry("rater staff", new Words("staff", "el personal")),
            entry("aim understand", new Words("to understand", "entender")),
            entry("aim cut-down", new Words("to cut down", "reducir")),
            entry("aim stop", new Words("to stop", "dejarlo")),
            entry("aim stay-well", new Words("to stay well", "seguir bien")),
            entry("act took-over", new Words("took it over", "la recibió")),
            entry("act handed-out", new Words("handed out", "entregó")),
            entry("act gave-back", new Words("gave back", "devolvió")),
            entry("act disposed", new Words("disposed of", "desechó")));

    private FieldWord() {}

    static Words of(String field) {
        return FIELDS.getOrDefault(field, Words.same(field));
    }

    static boolean isKnown(String field) {
        return FIELDS.containsKey(field);
    }

    /// @param label  as it is kept
    static Words value(String field, String label) {
        return VALUES.getOrDefault(field + " " + label, Words.same(label));
    }
}
