package newleaf.web.journey.route;

/// Where a page stands among its like.
///
/// @param isStart  whether these are the questions before a first answer
/// @param at       counted from one
public record HowFar(boolean isStart, int at, int all) {}
