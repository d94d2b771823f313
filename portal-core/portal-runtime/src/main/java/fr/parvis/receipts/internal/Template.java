package fr.parvis.receipts.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A page to fill: elements are named by {@code id}; those with {@code data-text} show the text of that key. */
final class Template {

    private static final String TEXT_KEY = "data-text";

    private final Document document;

    private Template(Document document) {
        this.document = document;
    }

    static Template read(String name, Map<String, String> texts) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Template template = new Template(factory.newDocumentBuilder().parse(in));
            template.translate(texts);
            return template;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("template " + name + " cannot be read", e);
        }
    }

    Document document() {
        return document;
    }

    /** The element of this id. */
    Element element(String id) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no element " + id));
    }

    void fill(String id, String text) {
        element(id).setTextContent(text);
    }

    /** Adds an element at the end of another. */
    Element append(Element parent, String name, String text) {
        Element child = document.createElement(name);
        child.setTextContent(text);
        parent.appendChild(child);
        return child;
    }

    void remove(String id) {
        Element element = element(id);
        element.getParentNode().removeChild(element);
    }

    private void translate(Map<String, String> texts) {
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute(TEXT_KEY)) {
                element.setTextContent(texts.get(element.getAttribute(TEXT_KEY)));
                element.removeAttribute(TEXT_KEY);
            }
        }
    }
}
