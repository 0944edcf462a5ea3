package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Misread;
import cn.shegong.application.input.Nearest;
import cn.shegong.application.input.Reading;
import cn.shegong.application.input.Tidy;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.staffing.ServiceField;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a service field: by its code, by its name, or by both. */
final class FieldWords {

    private static final Pattern CODE = Pattern.compile("0*([0-9]{1,2})");
    private static final Pattern BOTH =
            Pattern.compile("0*([0-9]{1,2}) ?[.、:\\-—)]? ?([^0-9 .].*)|([^0-9(]+?) ?[(]0*([0-9]{1,2})[)]");

    private final Expected expected;
    private final Map<String, Integer> words;

    FieldWords(Measures text) {
        Map<Integer, ServiceField> fields = text.staffing().fields();
        expected = Expected.of("field", fields.keySet().mkString(", "));
        Map<String, Integer> all = LinkedHashMap.empty();
        for (ServiceField field : fields.values()) {
            all = all.put(Integer.toString(field.code()), field.code())
                    .put(field.name().zh(), field.code())
                    .put(field.name().en().toLowerCase(Locale.ROOT), field.code());
        }
        words = all;
    }

    Reading<Integer> reading() {
        return new Reading<>(expected, this::read);
    }

    private int read(String typed) {
        String text = Tidy.number(typed).toLowerCase(Locale.ROOT);
        Option<Integer> found = words.get(text).orElse(() -> code(text)).orElse(() -> both(text));
        return found.getOrElseThrow(() -> Nearest.to(text, words.keySet().toVector())
                .<IllegalArgumentException>map(nearest -> new Misread(Expected.of("field-nearest", nearest)))
                .getOrElse(() -> new IllegalArgumentException(typed)));
    }

    private Option<Integer> code(String text) {
        var form = CODE.matcher(text);
        return form.matches() ? words.get(form.group(1)) : Option.none();
    }

    /** The two must be of one field. */
    private Option<Integer> both(String text) {
        var form = BOTH.matcher(text);
        if (!form.matches()) {
            return Option.none();
        }
        String code = form.group(1) == null ? form.group(4) : form.group(1);
        String name = form.group(1) == null ? form.group(3) : form.group(2);
        return words.get(code).filter(number -> words.get(name.strip()).contains(number));
    }
}
