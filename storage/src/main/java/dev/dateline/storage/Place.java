package dev.dateline.storage;

/**
 * Where an article stands on a page, in whichever order.
 *
 * @param number of its row
 * @param score how well it matches; 0 where the order does not ask
 */
record Place(long number, double score) {}
