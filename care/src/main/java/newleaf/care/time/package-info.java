/// When something was: its instant, its zone and the day it counts as.
@NullMarked
package newleaf.care.time;

import org.jspecify.annotations.NullMarked;
