package newleaf.app.text;

import newleaf.guidance.forecast.ForecastWord;
import newleaf.pharmacology.forecast.Forecast;

/// The band as text: a line a day, three numbers and a bar.
final class BandText {
    private static final int ROWS_A_DAY = 4;
    private static final int SHOWN_DAYS = 14;
    private static final int POINTS_A_MARK = 2;

    private final Phrases phrases;

    BandText(Phrases phrases) {
        this.phrases = phrases;
    }

    void write(Forecast forecast, Page page) {
        page.line(
                1,
                phrases.say(ForecastWord.FIGURE_TITLE) + ". " + phrases.say(ForecastWord.FIGURE_TEXT)
                        + " [newleaf-judgement]");
        page.line(
                1,
                String.join(
                        "; ",
                        phrases.say(ForecastWord.FIGURE_DAY),
                        phrases.say(ForecastWord.LOWEST_TENTH),
                        phrases.say(ForecastWord.MIDDLE),
                        phrases.say(ForecastWord.HIGHEST_TENTH)));
        for (int day = 1; day <= SHOWN_DAYS; day++) {
            int at = day * ROWS_A_DAY;
            double low = forecast.diary().p10().get(at);
            double middle = forecast.diary().p50().get(at);
            double high = forecast.diary().p90().get(at);
            page.line(1, pad(day) + "  " + pad(low) + pad(middle) + pad(high) + "  " + bar(low, middle, high));
        }
        page.gap();
    }

    private static String bar(double low, double middle, double high) {
        StringBuilder bar = new StringBuilder();
        for (int mark = 0; mark <= Math.round(high / POINTS_A_MARK); mark++) {
            if (mark == Math.round(middle / POINTS_A_MARK)) bar.append('#');
            else bar.append(mark >= Math.round(low / POINTS_A_MARK) ? '=' : '.');
        }
        return bar.toString();
    }

    /// Three places and a space in front; figure spaces, so that the page does not wrap inside.
    private static String pad(double value) {
        String digits = Long.toString(Math.round(value));
        return "\u2007".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
