package fr.parvis.web.components;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads which examples a component's {@code examples.xhtml} holds. */
final class ExamplesFile {

    private static final String THEME = "urn:parvis:theme";

    private ExamplesFile() {}

    static List<Example> read(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var tags = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getElementsByTagNameNS(THEME, "example");
            return IntStream.range(0, tags.getLength())
                    .mapToObj(tags::item)
                    .map(Element.class::cast)
                    .map(tag -> new Example(
                            tag.getAttribute("id"),
                            tag.getAttribute("title"),
                            tag.getAttribute("alone").equals("true")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Examples that are not XML", e);
        }
    }
}
