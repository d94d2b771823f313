package fr.parvis.requests;

/** The agent sees the request but their role, or their place in it, does not let them do this. */
public class NotAllowed extends RuntimeException {}
