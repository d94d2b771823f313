package fr.parvis.simulators.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is answered.
 *
 * @param status HTTP status
 * @param headers names and values; a name may come twice
 * @param body text of the body
 */
public record Response(int status, List<Map.Entry<String, String>> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static Response html(int status, String page) {
        return typed(status, "text/html; charset=utf-8", page);
    }

    public static Response json(int status, Object value) {
        try {
            return typed(status, "application/json; charset=utf-8", JSON.writeValueAsString(value));
        } catch (JsonProcessingException unexpected) {
            throw new IllegalArgumentException(unexpected);
        }
    }

    /** An error as OAuth words it. */
    public static Response error(int status, String error, String description) {
        return json(status, Map.of("error", error, "error_description", description));
    }

    public static Response jwt(String token) {
        return typed(200, "application/jwt; charset=utf-8", token);
    }

    /** A redirection that turns a POST into a GET, as the State services do. */
    public static Response redirect(String location) {
        return typed(303, "text/html; charset=utf-8", "").with("Location", location);
    }

    /** The same answer with one header more. */
    public Response with(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(headers);
        more.add(Map.entry(name, value));
        return new Response(status, more, body);
    }

    /** The same answer with a cookie for this path and below, kept until the browser closes. */
    public Response withCookie(String name, String value, String path) {
        return with("Set-Cookie", name + "=" + value + "; Path=" + path + "; HttpOnly; SameSite=Lax");
    }

    /** The same answer, taking a cookie away. */
    public Response withoutCookie(String name, String path) {
        return with("Set-Cookie", name + "=; Path=" + path + "; Max-Age=0; HttpOnly; SameSite=Lax");
    }

    private static Response typed(int status, String type, String body) {
        return new Response(
                status, List.of(Map.entry("Content-Type", type), Map.entry("Cache-Control", "no-store")), body);
    }
}
