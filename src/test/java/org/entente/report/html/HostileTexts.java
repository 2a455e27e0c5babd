package org.entente.report.html;

import java.util.ArrayList;
import java.util.List;

/** Texts that try to be more than text. */
final class HostileTexts {
  private static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'><img src=x onerror=alert(1)>",
          "<img src=x onerror=alert(1)//",
          "<svg onload=alert(1)>",
          "</svg><svg/onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<math><mtext></table><mglyph><style><img src=x onerror=alert(1)>",
          "]]><script>alert(1)</script>",
          "<![CDATA[ x ]]>",
          "<!-- --><script>alert(1)</script>",
          "--><script>alert(1)</script><!--",
          "<iframe src=javascript:alert(1)>",
          "<a href=javascript:alert(1)>x</a>",
          "<base href=http://example.org/>",
          "<meta http-equiv=refresh content=0>",
          "<link rel=stylesheet href=http://example.org/x.css>",
          "<form action=http://example.org/><input name=x>",
          "<details open ontoggle=alert(1)>",
          "<style>*{display:none}</style>",
          "</p></section></main>",
          "</bdi></td></tr></table>",
          "<bdo dir=rtl>x</bdo>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;",
          "&amp;&quot;&apos;",
          "\" onmouseover=\"alert(1)",
          "' onfocus='alert(1)' autofocus='",
          "` onclick=`alert(1)`",
          "x\" style=\"position:fixed;inset:0",
          "{{title}}",
          "{{{style}}}",
          "{{#key}}x{{/key}}",
          "{{>page}}",
          "{{=<% %>=}}",
          "{n, plural, other {x}}",
          "'{0}'",
          "${jndi:ldap://example.org/x}",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "@SUM(A1)",
          "%3Cscript%3E");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          " javascript:alert(1)",
          "java\tscript:alert(1)",
          "java\nscript:alert(1)",
          "\u0001javascript:alert(1)",
          "javascript://example.org/%0Aalert(1)",
          "data:text/html,<script>alert(1)</script>",
          "vbscript:msgbox(1)",
          "file:///etc/passwd",
          "//example.org/x",
          "http:javascript:alert(1)",
          "http://example.org/\"onmouseover=\"alert(1)",
          "http://example.org/'><script>alert(1)</script>",
          "https://example.org/?q=%22%3E%3Cscript%3E",
          "http://example.org/\u202Egpj.exe",
          "blob:https://example.org/1",
          "about:blank",
          "mailto:a@example.org",
          "http://[::1",
          "https://exa mple.org/");

  private static final List<String> CHARACTERS =
      List.of(
          "\u0000",
          "\u0001\u0002",
          "\u0007",
          "\u0008",
          "\u000B",
          "\u000C",
          "\u001B[31m",
          "\u007F",
          "\u0085",
          "\u009F",
          "\u200E",
          "\u200F",
          "\u061C",
          "\u202A",
          "\u202B",
          "\u202C",
          "\u202D",
          "\u202E",
          "\u2066",
          "\u2067",
          "\u2068",
          "\u2069",
          "\u2028",
          "\u2029",
          "\uFEFF",
          "\uFFFE",
          "\uFFFF",
          "\uD800",
          "\uDC00",
          "\uDBFF\uDFFF",
          "\uFDD0",
          "\u00AD",
          "\u0300\u0301\u0302");

  private HostileTexts() {}

  /** Each by itself, and characters in the middle of words and of markup. */
  static List<String> all() {
    List<String> texts = new ArrayList<>(MARKUP);
    texts.addAll(ADDRESSES);
    for (String characters : CHARACTERS) {
      texts.add("a" + characters + "z");
      texts.add("<scr" + characters + "ipt>alert(1)</script>");
      texts.add("http://example.org/" + characters);
    }
    MARKUP.forEach(markup -> texts.add("http://example.org/" + markup));
    texts.add("\u05E9\u05DC\u05D5\u05DD <b>x</b>");
    texts.add("z" + "\u0301".repeat(300));
    texts.add("<".repeat(3000));
    return texts;
  }
}
