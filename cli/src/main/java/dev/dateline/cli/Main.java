package dev.dateline.cli;

/** The process. */
public final class Main {
  private Main() {}

  /** Runs one command and ends with its exit code; Ctrl-C lets it end in good order. */
  public static void main(String[] args) {
    Runtime process = Runtime.getRuntime();
    Dateline dateline = new Dateline(ProcessSurroundings.find());
    process.addShutdownHook(new Thread(() -> dateline.stop().ifPresent(process::halt), "stop"));
    System.exit(dateline.run(args));
  }
}
