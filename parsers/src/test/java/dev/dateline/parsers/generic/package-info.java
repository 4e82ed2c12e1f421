/** The generic reader on pages of many layouts and languages, through its public API. */
package dev.dateline.parsers.generic;
