package newleaf.web.prevention;

import java.util.List;
import newleaf.care.content.Kind;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.PreventionPlan.Part;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.day.Somebody;

/// Somebody who writes a plan for hard days, without script over real HTTP.
abstract class PlanForHardDays {
    static final String PLAN = "/today/prevention";
    static final String IF_THEN = PLAN + "/if-then";

    final Somebody somebody;
    final Surfer surfer;

    PlanForHardDays(Clinic clinic) {
        this.somebody = new Somebody(clinic);
        this.surfer = somebody.surfer();
    }

    void write(String part, String... fields) {
        surfer.open(PLAN + "/" + part);
        somebody.send(PLAN + "/" + part, fields);
    }

    void ifThen(String... fields) {
        surfer.open(IF_THEN);
        somebody.send(IF_THEN, fields);
    }

    PreventionPlan plan() {
        return (PreventionPlan) somebody.current(Kind.PREVENTION_PLAN).getLast().content();
    }

    List<String> of(Part part) {
        return plan().of(part);
    }

    int versions() {
        return somebody.entries(Kind.PREVENTION_PLAN);
    }
}
