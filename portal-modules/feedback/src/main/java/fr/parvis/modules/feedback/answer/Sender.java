package fr.parvis.modules.feedback.answer;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/**
 * What is known of who sends an answer, and kept nowhere.
 *
 * @param address network address
 * @param trapped whether the field that no human sees was filled in
 * @param took from the page to the answer; absent when the page did not come from the portal
 * @param names names to mask: those of the resident who is signed in
 */
public record Sender(String address, boolean trapped, Optional<Duration> took, Collection<String> names) {}
