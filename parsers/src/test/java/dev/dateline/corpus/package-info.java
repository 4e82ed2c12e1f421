/**
 * Laws that hold for every capture of the corpus, whichever outlet it is of. A new outlet's
 * captures are tested here as soon as they lie in {@code seeds/<outlet>/}.
 */
package dev.dateline.corpus;
