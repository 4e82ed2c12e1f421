package dev.dateline.cli;

import dagger.BindsInstance;
import dagger.Component;
import dev.dateline.cli.command.CommandTree;
import dev.dateline.cli.command.CommandsModule;
import dev.dateline.cli.command.Complaints;
import dev.dateline.cli.context.Interruption;
import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.context.Surroundings;
import dev.dateline.parsers.ParsersModule;
import dev.dateline.storage.StorageModule;
import jakarta.inject.Singleton;

/** The wiring of one run. It names modules only: no command and no outlet. */
@Singleton
@Component(
    modules = {
      CommandsModule.class,
      ArchiveModule.class,
      ServingModule.class,
      ParsersModule.class,
      StorageModule.class
    })
interface DatelineComponent {
  /** All commands. */
  CommandTree commands();

  /** What says why something failed. */
  Complaints complaints();

  /** The archive, closed at the end if it was opened. */
  OpenArchive archive();

  /** The wiring of one run. */
  static DatelineComponent create(Surroundings surroundings, Interruption interruption) {
    return DaggerDatelineComponent.factory().create(surroundings, interruption);
  }

  /** Takes what is known from outside. */
  @Component.Factory
  interface Factory {
    /** The wiring of one run. */
    DatelineComponent create(
        @BindsInstance Surroundings surroundings, @BindsInstance Interruption interruption);
  }
}
