/// Tables of commas: a dose log that comes in, and tables for a spreadsheet that go out.
@NullMarked
package newleaf.storage.csv;

import org.jspecify.annotations.NullMarked;
