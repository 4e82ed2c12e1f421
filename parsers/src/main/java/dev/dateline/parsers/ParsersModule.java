package dev.dateline.parsers;

import dagger.Module;
import dagger.Provides;
import dagger.multibindings.ElementsIntoSet;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.SourceParser;
import java.util.Set;

/** Wires the parsers. Others add outlets of their own to the set. */
@Module
public interface ParsersModule {

  /** The outlets that ship with Dateline. */
  @Provides
  @ElementsIntoSet
  static Set<SourceParser> outlets() {
    return Outlets.all();
  }

  /** A registry of all outlets. */
  @Provides
  static ParserRegistry registry(Set<SourceParser> parsers) {
    return new OutletParsers(parsers);
  }
}
