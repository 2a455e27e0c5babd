package org.entente.io.corpus.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element: blocks apart by a blank line, line breaks kept, blanks joined. */
final class BlockText implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();

  private BlockText() {}

  static String of(Element element) {
    BlockText visitor = new BlockText();
    element.traverse(visitor);
    return visitor.text.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words.text());
    } else if (node.nameIs("br")) {
      end("\n");
    } else if (isBlock(node)) {
      end("\n\n");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBlock(node)) {
      end("\n\n");
    }
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && element.isBlock() && !element.nameIs("br");
  }

  private void words(String words) {
    boolean fresh = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(fresh ? words.stripLeading() : words);
  }

  /** Ends a line; what ends it already counts. */
  private void end(String breaks) {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    text.setLength(length);
    int lines = 0;
    while (lines < length && text.charAt(length - 1 - lines) == '\n') {
      lines++;
    }
    if (length > 0 && lines < breaks.length()) {
      text.append(breaks, 0, breaks.length() - lines);
    }
  }
}
