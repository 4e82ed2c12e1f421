package dev.dateline.hostile;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Every pattern with samples that stands in the sources, wherever it is hidden. */
final class SourcePatterns extends TreeScanner<Void, Map<String, String>> {

  private final List<Sampled> found = new ArrayList<>();
  private String file = "";

  private SourcePatterns() {}

  /**
   * The arguments of one {@code Form.of}.
   *
   * @param name where it stands and what it is called
   * @param pattern as written
   * @param samples words it fits
   */
  record Sampled(String name, String pattern, List<String> samples) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** Those below a folder of sources. */
  static List<Sampled> below(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SourcePatterns patterns = new SourcePatterns();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> paths = Files.walk(sources)) {
      List<Path> all = paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(all));
      for (CompilationUnitTree unit : task.parse()) {
        patterns.file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        patterns.scan(unit, new HashMap<>());
      }
    }
    return patterns.found;
  }

  @Override
  public Void visitVariable(VariableTree variable, Map<String, String> constants) {
    ExpressionTree value = variable.getInitializer();
    if (value != null && variable.getType() != null) {
      String words = words(value, constants);
      if (!words.isEmpty()) {
        constants.put(variable.getName().toString(), words);
      }
    }
    return super.visitVariable(variable, constants);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Map<String, String> constants) {
    if (call.getMethodSelect().toString().equals("Form.of")) {
      List<String> words = call.getArguments().stream().map(a -> words(a, constants)).toList();
      String name = file + ": " + words.get(0);
      found.add(new Sampled(name, words.get(1), words.subList(2, words.size())));
    }
    return super.visitMethodInvocation(call, constants);
  }

  /** The value of an expression of strings and constants above it; empty if it is no such. */
  private static String words(Tree tree, Map<String, String> constants) {
    if (tree instanceof LiteralTree literal && literal.getValue() instanceof String words) {
      return words;
    }
    if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      return words(sum.getLeftOperand(), constants) + words(sum.getRightOperand(), constants);
    }
    if (tree instanceof ParenthesizedTree inner) {
      return words(inner.getExpression(), constants);
    }
    return tree instanceof IdentifierTree name
        ? constants.getOrDefault(name.getName().toString(), "")
        : "";
  }
}
