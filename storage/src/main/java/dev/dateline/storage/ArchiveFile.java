package dev.dateline.storage;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The path of the archive, for {@link StorageModule}; whoever builds the component binds it. */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
public @interface ArchiveFile {}
