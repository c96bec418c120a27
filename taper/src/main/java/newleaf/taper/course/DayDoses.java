package newleaf.taper.course;

import java.util.List;
import newleaf.pharmacology.engine.Doses.Dose;

/// What is taken on a day, from day 0 on. The hour counts from midnight; the amount is a share of what is taken on a
/// usual day now; the kind is the product's place in the case.
@FunctionalInterface
public interface DayDoses {
    List<Dose> on(int day);
}
