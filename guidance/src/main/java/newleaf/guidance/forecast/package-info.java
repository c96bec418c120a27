/// What can be said about the course after stopping, behind the refusals.
@NullMarked
package newleaf.guidance.forecast;

import org.jspecify.annotations.NullMarked;
