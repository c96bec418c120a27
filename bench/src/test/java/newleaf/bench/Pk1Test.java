package newleaf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// PK-1 against its reference: 1e-6 of each state's peak, as the specification says.
class Pk1Test {
    @Test
    void plain_and_vector_pass_and_agree() {
        double[] plain = Pk1Errors.engine(new Pk1Block(1));
        double[] vector = Pk1Errors.engine(new Pk1Vector());
        for (int i = 0; i < plain.length; i++) {
            assertThat(plain[i]).as(Pk1Errors.STATES[i]).isLessThan(1e-6);
            assertThat(vector[i]).as(Pk1Errors.STATES[i]).isLessThan(1e-6);
        }
    }
}
