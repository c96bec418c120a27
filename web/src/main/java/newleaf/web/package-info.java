/// The pages: what a person sees in a browser and on paper. `Serve` starts the server, `paper` writes files.
@NullMarked
package newleaf.web;

import org.jspecify.annotations.NullMarked;
