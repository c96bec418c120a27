package newleaf.web.component.progress;

import newleaf.knowledge.words.Words;

/// How far someone is among the questions. Template `component/progress`.
///
/// @param label  says it in words
/// @param done   how many of `all` lie behind
public record Progress(Words label, int done, int all) {}
