package dev.dateline.cli.context;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Dateline this is, and on what it runs. */
public final class Version implements IVersionProvider {
  /** Picocli makes one. */
  public Version() {}

  /** The version of the jar this runs from. */
  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(unpackaged)");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "dateline " + current(), "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
