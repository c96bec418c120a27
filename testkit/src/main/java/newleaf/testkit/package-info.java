/// What tests share: the project's root, golden files.
@NullMarked
package newleaf.testkit;

import org.jspecify.annotations.NullMarked;
