/// Where the services of guidance get their collaborators.
@NullMarked
package newleaf.guidance.wiring;

import org.jspecify.annotations.NullMarked;
