/// People who do not exist, as case documents: for the dev run, the gallery, journeys and every room's tests.
@NullMarked
package newleaf.samples;

import org.jspecify.annotations.NullMarked;
