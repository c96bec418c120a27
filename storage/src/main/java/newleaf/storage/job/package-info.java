/// What is to be done later, in tables that belong to no record.
@NullMarked
package newleaf.storage.job;

import org.jspecify.annotations.NullMarked;
