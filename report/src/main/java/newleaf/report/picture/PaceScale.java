package newleaf.report.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.pharmacology.forecast.Bands;
import newleaf.pharmacology.people.Three;
import newleaf.taper.pace.Offered;

/// The scale that the pictures of all paces share: tall is hard, long is long. Each picture is a block as long as the
/// pace, as tall as the hardest day of one in ten, with a line at that of the middle person.
///
/// @param days     across a whole picture
/// @param highest  points of the diary up a whole picture
/// @param hard     points from which a day is called hard
public record PaceScale(int days, double highest, double hard) {
    private static final int WIDTH = 300;
    private static final int TOP = 20;
    private static final int GROUND = 78;
    private static final int HEIGHT = 92;
    /// Stopping is a moment, and yet it shows.
    private static final int NARROWEST = 6;
    private static final double DAYS_A_WEEK = 7;

    /// Empty where a pace has no figures.
    public static Optional<PaceScale> of(List<Offered> paces, Bands bands) {
        if (paces.isEmpty() || paces.stream().anyMatch(pace -> pace.figures().isEmpty())) return Optional.empty();
        int longest = paces.stream().mapToInt(Offered::days).max().orElse(1);
        double worst = paces.stream()
                .flatMap(pace -> pace.figures().stream())
                .mapToDouble(figures -> figures.peak().p90())
                .max()
                .orElse(0);
        return Optional.of(new PaceScale(Math.max(1, longest), Math.max(worst, bands.moderate()), bands.moderate()));
    }

    public int weeks() {
        return (int) Math.round(days / DAYS_A_WEEK);
    }

    /// What it shows stands in words beside it, so whoever does not see it is told nothing of it.
    ///
    /// @param hardWord  on the axis
    public String svg(Offered pace, String hardWord) {
        Three peak = pace.figures().orElseThrow().peak();
        double wide = Math.max(NARROWEST, WIDTH * (double) pace.days() / days);
        return "<svg class=\"chart\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" aria-hidden=\"true\" focusable=\"false\">\n"
                + "<path class=\"c-dash\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.5\""
                + " stroke-dasharray=\"3 4\" d=\"M0 " + y(hard) + "H" + WIDTH + "\"/>\n"
                + "<text x=\"" + WIDTH + "\" y=\"" + number(height(hard) - 5)
                + "\" text-anchor=\"end\" fill=\"currentColor\" font-size=\"14\">" + BandChart.escaped(hardWord)
                + "</text>\n"
                + "<path class=\"c-band\" fill=\"currentColor\" fill-opacity=\"0.2\" d=\"M0 " + GROUND + "V"
                + y(peak.p90()) + "H" + number(wide) + "V" + GROUND + "Z\"/>\n"
                + "<path class=\"c-line\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" d=\"M0 "
                + y(peak.p50()) + "H" + number(wide) + "V" + GROUND + "H" + WIDTH + "\"/>\n"
                + track("track", WIDTH, "0.15")
                + track("gone", wide, "1") + "</svg>\n";
    }

    private static String track(String kind, double wide, String opacity) {
        return "<rect class=\"" + kind + "\" y=\"83\" height=\"7\" rx=\"3.5\" fill=\"currentColor\" fill-opacity=\""
                + opacity + "\" width=\"" + number(wide) + "\"/>\n";
    }

    private double height(double points) {
        return GROUND - (GROUND - TOP) * points / highest;
    }

    private String y(double points) {
        return number(height(points));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
