package newleaf.web.component.icon;

/// A small picture of our own, 24 by 24, drawn in the colour of the text. It never says what words do not say.
/// Template `component/icon`.
public enum Icon {
    PHONE("<path d=\"M5 4h4l2 5-2.600 1.600a11 11 0 0 0 5 5L15 13l5 2v4a1.500 1.500 0 0 1-1.600 1.500"
            + "C10.600 20 4 13.400 3.500 5.600A1.500 1.500 0 0 1 5 4z\"/>"),
    OUT("<path d=\"M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9\"/>"),
    ON("<path d=\"M9 5l7 7-7 7\"/>"),
    SUN("<circle cx=\"12\" cy=\"12\" r=\"4\"/><path d=\"M12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600l1.400 1.400"
            + "M17 17l1.400 1.400M5.600 18.400L7 17M17 7l1.400-1.400\"/>"),
    MOON("<path d=\"M20 14.500A8 8 0 0 1 9.500 4a8 8 0 1 0 10.500 10.500z\"/>"),
    CALENDAR(
            "<rect x=\"4\" y=\"5\" width=\"16\" height=\"15\" rx=\"2.500\"/><path d=\"M4 10h16M8.500 3v4M15.500 3v4\"/>"),
    WAVE("<path d=\"M2.500 15c3 0 3.500-7 7-7s3.500 7 6.500 7c2.500 0 2.500-3 5.500-3\"/>"),
    KEY("<rect x=\"5\" y=\"11\" width=\"14\" height=\"9\" rx=\"2\"/><path d=\"M8 11V8a4 4 0 0 1 8 0v3\"/>"),
    STEPS("<path d=\"M4 5h4v5h5v5h5v4\"/>"),
    NO_CONNECTION("<path d=\"M4 9.500a12 12 0 0 1 5-2.800M12 6a12 12 0 0 1 8 3.500M7.500 13a7 7 0 0 1 4-1.800"
            + "M15 12a7 7 0 0 1 1.500 1M12 17.500h.01M4 4l16 16\"/>"),
    TICK("<path d=\"M5 12.500l4.500 4.500L19 7.500\"/>");

    private final String shape;

    Icon(String shape) {
        this.shape = shape;
    }

    /// What stands within `svg`.
    public String shape() {
        return shape;
    }
}
