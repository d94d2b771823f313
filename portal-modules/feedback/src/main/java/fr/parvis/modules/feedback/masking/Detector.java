package fr.parvis.modules.feedback.masking;

import java.util.stream.Stream;

/** Finds personal data of one kind. */
interface Detector {

    /** Where it stands in a text, in any order. */
    Stream<Found> find(CharSequence text);
}
