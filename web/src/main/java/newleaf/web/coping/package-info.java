/// What may help, found by symptom and by moment; for who keeps a record, what helped them first.
@NullMarked
package newleaf.web.coping;

import org.jspecify.annotations.NullMarked;
