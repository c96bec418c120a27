/// What is left after a power cut: the writes of a process, recorded, and the disks they could have made.
@NullMarked
package newleaf.storage.flushed;

import org.jspecify.annotations.NullMarked;
