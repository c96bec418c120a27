package newleaf.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import newleaf.pharmacology.people.Band;
import newleaf.report.picture.BandChart.Labels;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class BandChartTest {
    private static final Labels LABELS = new Labels(
            "After <the> last dose",
            "Middle & band",
            "Days",
            "Diary",
            "low",
            "middle",
            "high",
            List.of(new BandChart.Level(15, "moderate"), new BandChart.Level(90, "off the picture")));
    private static final BandChart CHART = new BandChart(
            "course",
            LABELS,
            List.of(0.0, 24.0, 48.0),
            new Band(List.of(0.0, 5.0, 3.0), List.of(1.0, 20.0, 10.0), List.of(4.0, 61.0, 30.0)));

    @Test
    void is_well_formed_and_says_what_it_shows() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(CHART.svg())));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("After <the> last dose");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Middle & band");
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void needs_no_style_no_script_and_no_colour_of_its_own() {
        assertThat(CHART.svg())
                .doesNotContain("style=")
                .doesNotContain("<script")
                .doesNotContain("#")
                .contains("currentColor");
    }

    @Test
    void the_table_holds_the_same_numbers() {
        assertThat(CHART.table()).contains("<th scope=\"row\">1</th><td>5</td><td>20</td><td>61</td>");
    }

    @Test
    void a_level_above_the_picture_is_not_drawn() {
        assertThat(CHART.svg()).contains(">moderate<").doesNotContain("off the picture");
    }

    @Test
    void the_table_goes_by_weeks_after_two_weeks() {
        List<Double> hours = new ArrayList<>();
        for (int day = 0; day <= 28; day++) hours.add(24.0 * day);
        String table = new BandChart("long", LABELS, hours, new Band(hours, hours, hours)).table();
        assertThat(table)
                .contains(">14<")
                .doesNotContain(">15<")
                .contains(">21<")
                .contains(">28<");
    }
}
