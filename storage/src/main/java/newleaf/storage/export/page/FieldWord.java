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
            entry("mood", new Words("Mood, 1 very low to 5 very good", "Ánimo, de 1 muy bajo a 5 muy bueno")),
            entry("pain", new Words("Pain, 0 to 10", "Dolor, de 0 a 10")),
            entry("changed", new Words("What is new", "Qué hay de nuevo")),
            entry("hold", new Words("Stay on this amount?", "¿Quedarse en esta cantidad?")),
            entry("illness", new Words("Ill", "Con una enfermedad")),
            entry("nothing", new Words("Nothing new", "Nada nuevo")),
            entry("strain", new Words("Something new weighs on me", "Hay algo nuevo que me pesa")),
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
            entry("most", new Words("Most on one day", "Lo más en un día")),
            entry("which", new Words("Which product", "Qué producto")),
            entry("around", new Words("What was going on", "Qué pasaba")),
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
            entry(
                    "how",
                    new Words("How it is going, 1 very hard to 5 very well", "Cómo va, de 1 muy difícil a 5 muy bien")),
            entry("without", new Words("Without kratom since", "Sin kratom desde entonces")),
            entry("still", new Words("Is it still so?", "¿Sigue siendo así?")),
            entry("different", new Words("What will be different", "Qué será diferente")),
            entry("told", new Words("Who knows", "Quién lo sabe")),
            entry("act", new Words("What happened", "Qué pasó")),
            entry("currency", new Words("Currency", "Moneda")),
            entry("signs", new Words("Signs", "Señales")),
            entry("places", new Words("Hard places and times", "Lugares y horas difíciles")),
            entry("steps", new Words("What I do", "Qué hago")),
            entry("calls", new Words("Whom I call", "A quién llamo")),
            entry("reasons", new Words("Reasons", "Razones")),
            entry("green", new Words("Green: most days", "Verde: la mayoría de los días")),
            entry("yellow", new Words("Yellow: two of my signs", "Amarillo: dos de mis señales")),
            entry("red", new Words("Red: I took some, or am about to", "Rojo: tomé algo, o estoy a punto")),
            entry("safety", new Words("If my thoughts turn dark", "Si mis pensamientos se oscurecen")),
            entry("ifThens", new Words("If, then", "Si, entonces")),
            entry("if", new Words("If", "Si")),
            entry("then", new Words("then", "entonces")),
            entry("reviewed", new Words("Last looked at", "Mirado por última vez")),
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
            entry("aim", new Words("Aim", "Meta")),
            entry("by", new Words("By", "Por")),
            entry("address", new Words("Address", "Dirección")),
            entry("key", new Words("Key of the browser", "Clave del navegador")),
            entry("secret", new Words("Secret of the browser", "Secreto del navegador")),
            entry("verified", new Words("Shown to be mine", "Comprobado que es mía")));

    private static final Map<String, Words> VALUES = Map.ofEntries(
            entry("rater self", new Words("myself", "yo")),
            entry("rater staff", new Words("staff", "el personal")),
            entry("aim understand", new Words("to understand", "entender")),
            entry("aim cut-down", new Words("to cut down", "reducir")),
            entry("aim stop", new Words("to stop", "dejarlo")),
            entry("aim stay-well", new Words("to stay well", "seguir bien")),
            entry("which usual", new Words("the usual one", "el de siempre")),
            entry("which seven-hydroxy", new Words("7-OH, an opioid or a tablet", "7-OH, un opioide o una pastilla")),
            entry("which another", new Words("another one", "otro")),
            entry("which not-sure", new Words("not sure", "no lo sé")),
            entry("around body", new Words("my body felt awful", "mi cuerpo se sentía fatal")),
            entry("around sleep", new Words("I could not sleep", "no podía dormir")),
            entry("around stress", new Words("an argument, stress, bad news", "una discusión, estrés, malas noticias")),
            entry("around company", new Words("a good day, or company", "un buen día, o compañía")),
            entry("around there", new Words("it was just there", "simplemente estaba ahí")),
            entry("still true", new Words("yes", "sí")),
            entry("still partly", new Words("partly", "en parte")),
            entry("still otherwise", new Words("no, something else", "no, otra cosa")),
            entry("told close", new Words("someone close", "alguien cercano")),
            entry("told clinician", new Words("a clinician", "un profesional de salud")),
            entry("told group", new Words("a group", "un grupo")),
            entry("told nobody", new Words("nobody yet", "nadie todavía")),
            entry("act took-over", new Words("took it over", "la recibió")),
            entry("act handed-out", new Words("handed out", "entregó")),
            entry("act gave-back", new Words("gave back", "devolvió")),
            entry("act disposed", new Words("disposed of", "desechó")),
            entry("by calendar", new Words("my calendar", "mi calendario")),
            entry("by push", new Words("the browser", "el navegador")),
            entry("by mail", new Words("e-mail", "correo electrónico")));

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
