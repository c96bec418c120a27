package newleaf.storage.export.page;

import newleaf.knowledge.words.Words;

/// The sentences of the page itself.
enum PageWord {
    TITLE("My Newleaf record", "Mi registro de Newleaf"),
    WHAT(
            "This page holds what you wrote down in Newleaf, as it stands now, day by day.",
            "Esta página contiene lo que anotaste en Newleaf, tal como está ahora, día por día."),
    MADE("It was made on", "Se hizo el"),
    OPEN(
            "Anyone who has this file can read it. Keep it where only you can get at it.",
            "Cualquiera que tenga este archivo puede leerlo. Guárdalo donde solo tú puedas abrirlo."),
    COUNTS(
            "Written down: %d. Put right later: %d. Taken back: %d.",
            "Anotado: %d. Corregido después: %d. Retirado: %d."),
    OTHER_FILES(
            "The file entries.jsonl beside this page holds all of it, also what was put right or taken back.",
            "El archivo entries.jsonl, junto a esta página, lo contiene todo, también lo corregido o retirado."),
    NOTHING("Nothing is written down.", "No hay nada anotado."),
    YES("yes", "sí"),
    NO("no", "no"),
    PLAN(
            "Kept as a file beside this page: plan.json, if it is the plan you follow.",
            "Guardado como archivo junto a esta página: plan.json, si es el plan que sigues."),
    ANSWERS(
            "Kept in the file entries.jsonl beside this page.",
            "Guardado en el archivo entries.jsonl, junto a esta página.");

    private final Words words;

    PageWord(String en, String es) {
        this.words = new Words(en, es);
    }

    Words words() {
        return words;
    }
}
