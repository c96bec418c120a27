package newleaf.web.component.call;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;

/// A number to call or to text, and whose it is. Only an emergency is red. Template `component/call`.
///
/// @param numbers    more than one where nobody knows which of them holds here
/// @param isChecked  whether somebody looked it up
public record Call(
        List<String> numbers, Words whose, Optional<Words> note, boolean isText, boolean isDanger, boolean isChecked) {
    private static final String EMERGENCY = "emergency";

    public Call {
        numbers = List.copyOf(numbers);
    }

    public static Call of(HelpLine line) {
        return new Call(
                line.numbers(),
                line.name(),
                line.note(),
                line.isForTextOnly(),
                line.kind().equals(EMERGENCY),
                line.isChecked());
    }

    /// Where nothing is wrong, a number is there and does not shout.
    public Call calm() {
        return new Call(numbers, whose, note, isText, false, isChecked);
    }

    public String address(String number) {
        return (isText ? "sms:" : "tel:") + number.replaceAll("[^0-9]", "");
    }

    public boolean isOne() {
        return numbers.size() == 1;
    }
}
