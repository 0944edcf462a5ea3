package cn.shegong.adapters.cli;

import cn.shegong.application.Language;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's own words, in one language. */
record Help(Language language, ResourceBundle bundle) {

    private static final String LANGUAGE = "--lang";

    /** In the language asked for, else in that of the locale; read before anything else, so that errors speak it too. */
    static Help of(String... arguments) {
        Vector<String> words = Vector.of(arguments);
        String asked = words.find(word -> word.startsWith(LANGUAGE + "="))
                .map(word -> word.substring(LANGUAGE.length() + 1))
                .orElse(() -> words.zip(words.drop(1))
                        .find(pair -> pair._1.equals(LANGUAGE))
                        .map(pair -> pair._2))
                .getOrElse(Terminal.locale());
        Language language = asked.startsWith("en") ? Language.EN : Language.ZH;
        ResourceBundle bundle = ResourceBundle.getBundle(
                Help.class.getName(),
                language == Language.EN ? Locale.ENGLISH : Locale.CHINESE,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Help(language, bundle);
    }

    String phrase(String key, Object... arguments) {
        String phrase = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            phrase = phrase.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return phrase;
    }
}
