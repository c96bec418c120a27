/// The program: its commands and their wiring. It decides nothing.
@NullMarked
package newleaf.app;

import org.jspecify.annotations.NullMarked;
