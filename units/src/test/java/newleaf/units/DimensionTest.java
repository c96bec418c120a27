package newleaf.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionTest {
    @ParameterizedTest
    @EnumSource(Dimension.class)
    void a_dimension_is_found_by_its_own_name(Dimension dimension) {
        assertThat(Dimension.named(dimension.label())).contains(dimension);
        assertThat(dimension.label()).matches("[a-z]+(-[a-z]+)*");
        assertThat(dimension.units()).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"mass, MASS", "molar-mass, MOLAR_MASS", "rate, RATE", "time, TIME"})
    void names_are_written_small_with_dashes(String name, Dimension dimension) {
        assertThat(Dimension.named(name)).contains(dimension);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MASS", "Mass", "molar_mass", "weight", " mass"})
    void other_names_are_none(String name) {
        assertThat(Dimension.named(name)).isEmpty();
    }

    @Test
    void no_unit_belongs_to_two_dimensions() {
        var units = Arrays.stream(Dimension.values())
                .flatMap(each -> each.units().stream())
                .toList();
        assertThat(units).doesNotHaveDuplicates();
    }
}
