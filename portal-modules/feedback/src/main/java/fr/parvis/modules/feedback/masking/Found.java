package fr.parvis.modules.feedback.masking;

/**
 * Personal data in a text.
 *
 * @param kind what it is
 * @param start index of its first character
 * @param end index after its last character
 */
record Found(Kind kind, int start, int end) {

    boolean overlaps(Found other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
