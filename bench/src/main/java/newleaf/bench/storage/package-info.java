/// How fast the record keeps and answers.
@NullMarked
package newleaf.bench.storage;

import org.jspecify.annotations.NullMarked;
