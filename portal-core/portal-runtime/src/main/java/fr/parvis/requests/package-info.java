/**
 * Requests, from submission to decision. {@code follow} is for residents, {@code inbox} and {@code desk} for agents; what
 * they share is here.
 */
package fr.parvis.requests;
