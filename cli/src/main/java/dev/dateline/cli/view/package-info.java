/**
 * What people read: the {@link dev.dateline.cli.view.ArticleCard}, the lines of a page with their
 * roles, the date dossier, lists and search results. Views print what they are given and know no
 * archive.
 */
@NullMarked
package dev.dateline.cli.view;

import org.jspecify.annotations.NullMarked;
