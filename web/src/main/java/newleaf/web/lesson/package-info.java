/// Lessons of five minutes: for everybody to read, and for who keeps a record to keep their exercises.
@NullMarked
package newleaf.web.lesson;

import org.jspecify.annotations.NullMarked;
