package dev.dateline.cli.command;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.ClassKey;
import dagger.multibindings.IntoMap;

/** Every command: a new one is its class and two lines here. */
@Module
public interface CommandsModule {
  @Binds
  @IntoMap
  @ClassKey(ImportCommand.class)
  Object importing(ImportCommand command);

  @Binds
  @IntoMap
  @ClassKey(ParseCommand.class)
  Object parse(ParseCommand command);

  @Binds
  @IntoMap
  @ClassKey(ExplainCommand.class)
  Object explain(ExplainCommand command);

  @Binds
  @IntoMap
  @ClassKey(SearchCommand.class)
  Object search(SearchCommand command);

  @Binds
  @IntoMap
  @ClassKey(ListCommand.class)
  Object list(ListCommand command);

  @Binds
  @IntoMap
  @ClassKey(ShowCommand.class)
  Object show(ShowCommand command);

  @Binds
  @IntoMap
  @ClassKey(DeleteCommand.class)
  Object delete(DeleteCommand command);

  @Binds
  @IntoMap
  @ClassKey(UndeleteCommand.class)
  Object undelete(UndeleteCommand command);

  @Binds
  @IntoMap
  @ClassKey(OutletsCommand.class)
  Object outlets(OutletsCommand command);

  @Binds
  @IntoMap
  @ClassKey(StatsCommand.class)
  Object stats(StatsCommand command);

  @Binds
  @IntoMap
  @ClassKey(ServeCommand.class)
  Object serve(ServeCommand command);

  @Binds
  @IntoMap
  @ClassKey(CompletionCommand.class)
  Object completion(CompletionCommand command);

  @Binds
  @IntoMap
  @ClassKey(HelpCommand.class)
  Object help(HelpCommand command);
}
