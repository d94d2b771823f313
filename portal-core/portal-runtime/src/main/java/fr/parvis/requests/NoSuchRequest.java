package fr.parvis.requests;

/** There is no such request, or not for this person: pages answer 404 in both cases. */
public class NoSuchRequest extends RuntimeException {}
