package newleaf.storage.export.page;

import newleaf.care.content.Kind;
import newleaf.knowledge.words.Words;

/// What a person calls an entry of each kind.
final class KindWord {
    private KindWord() {}

    static Words of(Kind kind) {
        return switch (kind) {
            case DOSE -> new Words("Taken", "Tomado");
            case CHECK_IN -> new Words("How the day was", "Cómo fue el día");
            case SCORE_TAKEN -> new Words("Questionnaire", "Cuestionario");
            case PLAN_KEPT -> new Words("Plan", "Plan");
            case PAUSE -> new Words("Pause", "Pausa");
            case LAPSE -> new Words("Lapse", "Recaída breve");
            case URGE -> new Words("Urge", "Ganas de tomar");
            case REASON -> new Words("Why I do this", "Por qué lo hago");
            case CALL_PERSON -> new Words("Someone to call", "Alguien a quien llamar");
            case WHAT_HELPED -> new Words("What helped", "Lo que ayudó");
            case MILESTONE -> new Words("Milestone", "Meta alcanzada");
            case LESSON_DONE -> new Words("Lesson done", "Lección hecha");
            case FOLLOW_UP -> new Words("Follow-up", "Seguimiento");
            case HOLDER_LOG -> new Words("Someone keeps my supply", "Alguien guarda mi reserva");
            case COST -> new Words("Money spent", "Dinero gastado");
            case PREVENTION_PLAN -> new Words("Plan against a return to use", "Plan para no volver a tomar");
            case REMINDER -> new Words("Reminder", "Recordatorio");
            case AGREEMENT -> new Words("Agreement", "Acuerdo");
            case CONSENT -> new Words("Who may see what", "Quién puede ver qué");
            case PRODUCT_TAKEN -> new Words("Product", "Producto");
            case EPISODE -> new Words("A time of change", "Una etapa de cambio");
            case ANSWERS -> new Words("My answers", "Mis respuestas");
            case WEEK -> new Words("My week", "Mi semana");
            case ATTEMPT -> new Words("Before another attempt", "Antes de otro intento");
            case REMINDER_ADDRESS -> new Words("Where reminders go", "Adónde van los recordatorios");
            case QUIET_HOURS -> new Words("Quiet hours", "Horas de silencio");
        };
    }
}
