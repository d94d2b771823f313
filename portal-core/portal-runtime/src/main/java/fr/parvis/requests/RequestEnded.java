package fr.parvis.requests;

/** The act came too late, or is not possible in the state that the request has reached. */
public class RequestEnded extends RuntimeException {}
