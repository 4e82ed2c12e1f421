/**
 * The domain of Dateline: what a captured page is, what stands on it, and what an article says.
 *
 * <p>A {@link dev.dateline.core.capture.Capture} is decoded and laid out as a {@link
 * dev.dateline.core.page.Page}, labelled as a {@link dev.dateline.core.label.LabelledPage},
 * assembled as an {@link dev.dateline.core.article.Article} with its {@link
 * dev.dateline.core.date.DateDossier}, and kept in an {@link
 * dev.dateline.core.archive.ArticleArchive}. No step looks back, and this module needs the JDK
 * only.
 */
@NullMarked
package dev.dateline.core;

import org.jspecify.annotations.NullMarked;
