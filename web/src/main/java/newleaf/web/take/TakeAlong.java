package newleaf.web.take;

import java.util.List;

/// The page of files. Template `take/files`.
///
/// @param hasSteps  whether there are steps with dates for this reader
public record TakeAlong(boolean hasSteps) {
    public List<TakeFile> files() {
        return java.util.Arrays.stream(TakeFile.values())
                .filter(each -> hasSteps || !each.needsSteps())
                .toList();
    }
}
