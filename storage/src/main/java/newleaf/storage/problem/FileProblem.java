package newleaf.storage.problem;

/// Why a file that was handed in cannot be used: where, and what to write instead. Never what stands there.
///
/// @param file  of the zip; empty for the file itself
/// @param line  from 1; 0 for the file as a whole
public record FileProblem(String file, long line, String words) {
    @Override
    public String toString() {
        String where = line == 0 ? file : file + (file.isEmpty() ? "line " : ", line ") + line;
        return (where.isEmpty() ? "the file" : where) + ": " + words;
    }
}
