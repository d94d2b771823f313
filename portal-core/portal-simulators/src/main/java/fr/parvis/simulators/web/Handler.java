package fr.parvis.simulators.web;

/** Answers one kind of request. */
@FunctionalInterface
public interface Handler {
    Response answer(Request request);
}
