/// Health, medicines, events and symptoms, as told.
@NullMarked
package newleaf.intake.history;

import org.jspecify.annotations.NullMarked;
