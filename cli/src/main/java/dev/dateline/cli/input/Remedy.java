package dev.dateline.cli.input;

import dev.dateline.core.archive.Problem;
import dev.dateline.core.capture.Rejection;
import dev.dateline.parsers.container.Item;

/** What to do about an item that its file holds and that cannot be taken. */
final class Remedy {
  private Remedy() {}

  /** The same problem; its detail also says what to do. */
  static Problem added(Problem problem) {
    String detail = problem.detail();
    String sentence = detail.endsWith(".") ? detail : detail + ".";
    return new Problem(problem.reason(), (sentence + " " + of(problem.reason())).strip());
  }

  private static String of(String reason) {
    return switch (reason) {
      case Rejection.TOO_LARGE -> "Split it into single pages.";
      case Item.Skipped.BOMB -> "If you trust it, unpack it and import what is inside.";
      case Item.Skipped.ENCODING -> "Fetch it again unpacked, or unpack it with another program.";
      case Item.Skipped.NO_PAGE -> "Name the member that holds the page so, or drop the line.";
      case Item.Damaged.DAMAGED -> "Fetch it again, or take another copy of the file.";
      default -> "";
    };
  }
}
