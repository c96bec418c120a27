/// How the shelves are read from YAML, checked, and packed into one file for quick starts.
@NullMarked
package newleaf.knowledge.internal;

import org.jspecify.annotations.NullMarked;
