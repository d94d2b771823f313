package fr.parvis.web.offline;

import fr.parvis.texts.Texts;
import fr.parvis.web.page.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The sentences that the worker writes into pages, in the visitor's language. */
@WebServlet("/hors-ligne-textes")
public class WordsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("old", "offline.old"),
            Map.entry("form", "offline.form"),
            Map.entry("fill", "offline.absent.form"),
            Map.entry("answered", "offline.form.answered"),
            Map.entry("unanswered", "offline.form.unanswered"),
            Map.entry("file", "offline.form.file"),
            Map.entry("kept", "offline.form.kept"),
            Map.entry("kept-link", "offline.form.kept.see"),
            Map.entry("submitted", "offline.form.submitted"),
            Map.entry("submitted-link", "offline.form.submitted.see"),
            Map.entry("sign-in", "offline.form.sign-in"),
            Map.entry("sign-in-link", "offline.form.sign-in.see"),
            Map.entry("sent", "offline.sent"),
            Map.entry("sent-link", "offline.sent.see"),
            Map.entry("refused", "offline.sent.refused"),
            Map.entry("refused-link", "offline.sent.see"));

    private final transient Language language;
    private final transient Texts texts;

    @Inject
    public WordsServlet(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> words = texts.portal(language.getLocale());
        Map<String, String> said = new TreeMap<>(Map.of("language", language.getTag()));
        KEYS.forEach((name, key) -> said.put(name, words.get(key)));
        JsonAnswer.JSON.write(response, said);
    }
}
