package dev.dateline.core.capture;

/** What becomes of bytes when they are read as text. */
public sealed interface Decoding permits CapturedText, Rejection {}
