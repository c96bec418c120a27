/// What tests share: the project's root, golden files, a clock.
@NullMarked
package newleaf.testkit;

import org.jspecify.annotations.NullMarked;
