package fr.parvis.backoffice.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Writes PrimeFaces' tables as plain tables. By itself it calls every cell a cell of a grid, in a table that is none, and
 * names a part of the paginator that has no role: both are invalid (ARIA in HTML), and the first misleads screen readers.
 * The attribute {@code titleId} is the id of the heading that names the table.
 */
public class PlainTableRenderer extends DataTableRenderer {

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        var writer = context.getResponseWriter();
        context.setResponseWriter(
                new PlainWriter(writer, component.getAttributes().get("titleId")));
        try {
            super.encodeEnd(context, component);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    private static final class PlainWriter extends ResponseWriterWrapper {

        /** PrimeFaces' script names it, which only an element with a role can be. */
        private static final String PAGES = "ui-paginator-center-content";

        private final Object titleId;

        private PlainWriter(ResponseWriter wrapped, Object titleId) {
            super(wrapped);
            this.titleId = titleId;
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (name.equals("role") && "gridcell".equals(value)) {
                return;
            }
            super.writeAttribute(name, value, property);
            if (name.equals("role") && "grid".equals(value) && titleId != null) {
                super.writeAttribute("aria-labelledby", titleId, null);
            }
            if (name.equals("class") && PAGES.equals(value)) {
                super.writeAttribute("role", "group", null);
            }
        }

        @Override
        public ResponseWriter cloneWithWriter(Writer writer) {
            return new PlainWriter(super.cloneWithWriter(writer), titleId);
        }
    }
}
