package fr.parvis.modules.appointments.waitingroom.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps a page that is being made instead of sending it. */
final class CapturedPage extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Stream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private boolean personal;

    CapturedPage(HttpServletResponse response) {
        super(response);
    }

    String html() {
        writer.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Whether it is for this visitor alone. */
    boolean isPersonal() {
        return personal;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void setContentLength(int length) {
        // That of the page as it is sent counts.
    }

    @Override
    public void setContentLengthLong(long length) {
        // That of the page as it is sent counts.
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes.write(many, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("a page is made in one go");
        }
    }
}
