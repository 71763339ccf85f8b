package io.imageshare.rules.capacity;

/**
 * What was taken of the table.
 *
 * @param calls of the table
 * @param roundTrips calls after each other, if there is a thread for each part that may be dealt
 *     with side by side: those of the answering thread, as no other part here takes more
 * @param itemsRead items that were asked for by their keys, or gone through
 * @param itemsWritten items that were written, deleted or checked
 * @param reads read units
 * @param writes write units
 */
public record Consumption(
    int calls, int roundTrips, int itemsRead, int itemsWritten, double reads, double writes) {}
