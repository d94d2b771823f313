package fr.parvis.requests;

import java.util.List;

/**
 * A slice of a longer list, cut by the database.
 *
 * @param items the slice
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int total) {

    public Page {
        items = List.copyOf(items);
    }
}
