import Education
import Testing

@testable import Authoring

@Suite("Documents of other kinds")
struct DocumentKindTests {
  @Test("question files become questions of one page, whatever names their elements have")
  func questionFiles() throws {
    let one = try OpenedText(
      """
      <?xml version="1.0"?><Document id="1" source="Institute"><Focus>Hiccups</Focus><QAPairs>
      <QAPair><Question>What are hiccups ?</Question><Answer>They pass.

      Do not worry. - breathe  - wait</Answer></QAPair></QAPairs></Document>
      """)
    #expect(one.tree == ["Hiccups", "  ? What are hiccups ?"])
    #expect(one.guide.about.publication?.publisher == "Institute")
    #expect(one.page("What are hiccups ?") == ["They pass.", "Do not worry. - breathe  - wait"])
    let other = try OpenedText(
      """
      <doc corpus="Other"><doctitle-focus>Hiccups</doctitle-focus><qaPairs>
      <pair><question>why?</question><answer>- one  - two</answer></pair></qaPairs></doc>
      """)
    #expect(other.tree == ["Hiccups", "  ? why?"])
    #expect(other.page("why?") == ["• one", "• two"])
    #expect(one.findings.isEmpty && other.findings.isEmpty)
  }

  @Test(
    "XML of any kind that breaks off says so, with its line",
    arguments: [
      "<?xml version=\"1.0\"?>\n<note><to>Ann</to>\n<do>Rest well",
      "<Document><Focus>Hiccups</Focus><QAPairs>\n<QAPair><Question>Why?</Question><Answer>So",
      "<Composition xmlns=\"http://hl7.org/fhir\"><section><title value=\"Uses\"/>\n<text><div>For",
    ])
  func brokenOff(text: String) throws {
    let opened = try OpenedText(text)
    let finding = try #require(opened.findings.first { $0.severity == .error })
    #expect(finding.message.hasPrefix("The file is damaged here"))
    #expect(finding.line == text.split(separator: "\n").count)
  }

  static let page = """
    <!DOCTYPE html><html lang="en"><head><title>Site - Hiccups</title>
    <meta property="og:site_name" content="The Clinic">
    <meta property="article:modified_time" content="2025-03-02T10:00:00Z">
    <script>var word = "script";</script></head><body>
    <nav><a href="/">Home page</a></nav>
    <main><h1>Hiccups &amp; you</h1><p>They
       pass&nbsp;soon.<br>Mostly.</p>
    <div class="boxed-warning"><h3>Stop and call</h3><p>If they last <b>two days</b>.</p></div>
    <h2 id="do">What to do</h2>
    <ol start="3"><li>Wait</li><li><p>Breathe</p><p>slowly</p><ul><li>in</li></ul></li></ol>
    <dl><dt>Hiccup</dt><dd>A spasm</dd></dl>
    <h4>At night</h4><p>See <a href="#do">above</a> or <a href="http://x.org">elsewhere</a>.</p>
    <h2>Common questions</h2>
    <details><summary>Is it catching?</summary>No.</details>
    <p><strong>Can I eat?</strong></p><p>Yes, H<sub>2</sub>O too.</p>
    <table><tr><th>Day</th><th>Do</th></tr><tr><td>1</td><td>Rest</td><td>More</td></tr></table>
    </main><footer>Imprint of the clinic</footer></body></html>
    """

  /// Words that Markdown, YAML or a list would take for marks.
  static let odd = """
    A * star: "quoted" # title

    1. not a list [^x] <b> | & _x_ `code` \\ ~~no~~

    Same Heading

    - item one
    3. three

    Same Heading

    Text.
    """

  @Test("a web page is its main part: headings, lists with their numbers, boxes, questions")
  func html() throws {
    let opened = try OpenedText(Self.page)
    #expect(
      opened.tree == [
        "Hiccups & you", "What to do", "  At night", "Common questions", "  ? Is it catching?",
        "  ? Can I eat?",
      ])
    #expect(
      opened.guide.about.publication == Publication(publisher: "The Clinic", date: "2025-03-02"))
    #expect(
      opened.page("What to do") == [
        "3. Wait", "4. Breathe", "  slowly", "  • in", "*Hiccup*", "  A spasm",
        "In this part: At night",
      ])
    #expect(opened.page("At night") == ["See above(what-to-do) or elsewhere."])
    #expect(
      opened.page("Hiccups & you").contains("DANGER Stop and call")
        && opened.page("Hiccups & you").contains("They pass soon."))
    #expect(
      opened.page("Can I eat?") == ["Yes, H2O too.", "Day | Do | ", "1 | Rest | More"])
  }

  @Test("what unfolds by a button is called by the words on it, and a menu is a menu")
  func buttons() throws {
    let opened = try OpenedText(
      """
      <!DOCTYPE html><html><body><h1>Hiccups</h1>
      <button aria-expanded="false">Menu</button>
      <h2><button aria-expanded="true">What to do</button></h2><p>Wait.</p>
      <button aria-expanded="false">What if they do not stop?</button><div>Call somebody.</div>
      </body></html>
      """)
    #expect(opened.tree == ["Hiccups", "What to do", "  ? What if they do not stop?"])
    #expect(opened.page("What if they do not stop?") == ["Call somebody."])
    #expect(opened.findings.map(\.line) == [2])
  }

  @Test("a page that was saved as Markdown with its menus is called by its one highest heading")
  func menusFirst() throws {
    let opened = try OpenedText(
      """
      Hiccups | The Clinic

      ## Featured pages

      [Home](/)[**Contact** us](/c)

      # About hiccups

      They pass, [even](/e)ings most.

      <nav><a href="/x">Elsewhere</a></nav>

      ##

      What to do
      Wait.

      **When to call**

      Soon. ![](drawing.png)
      """)
    #expect(opened.tree == ["About hiccups", "Featured pages", "What to do"])
    #expect(opened.page("What to do") == ["Wait.", "# When to call", "Soon."])
    #expect(opened.page("Featured pages") == ["Home *Contact* us"])
    #expect(opened.page("About hiccups").contains("They pass, evenings most."))
    #expect(opened.findings.map(\.line) == [11, 1])
  }

  @Test("of several highest headings the one by which a web page is called is its title")
  func namedHeading() throws {
    let opened = try OpenedText(
      """
      <!DOCTYPE html><html><head><title>About hiccups | Clinic</title></head><body>
      <h1>The Clinic</h1><p>Since 1900.</p><h1>About hiccups</h1><p>They pass.</p>
      <h2>What to do</h2><p>Wait.</p></body></html>
      """)
    #expect(opened.tree == ["About hiccups", "The Clinic", "What to do"])
  }

  @Test("SGML is read by its elements, though they have no ends")
  func otherMarkup() throws {
    let opened = try OpenedText(
      """
      <!DOCTYPE LEAFLET SYSTEM "leaflet.dtd" []>
      <LEAFLET year=1997><PB n=1><BLOCK><EMPH weight=bold>Samplin&trade;</EMPH></BLOCK>
      <BLOCK>Take one (see <EMPH>Dose</EMPH>) a day.</BLOCK></LEAFLET>
      """)
    #expect(
      opened.page("leaflet").suffix(2) == ["Samplin™", "Take one (see Dose) a day."])
  }

  @Test("what stands beside the main part is left out, and told with its line")
  func aroundMain() throws {
    let findings = try OpenedText(Self.page).findings
    #expect(findings.map(\.line) == [5, 17])
    #expect(findings.allSatisfy { $0.rule == .leftOut && $0.severity == .warning })
    #expect(findings[1].message.contains("Imprint of the clinic"))
  }

  @Test("Markdown is read whole: nested lists, code, tables, notes, alerts, HTML, pictures")
  func markdown() throws {
    let opened = try OpenedText(
      """
      ---
      title: Hiccups
      publisher: The Clinic
      date: 2025-03-02
      ---
      Some words[^1] and ![a drawing](x.png).

      ## Warnings

      Never hold your breath for long.

      ## What to *do*

      5. Wait
         - sit
           1. down
      6. Breathe

      > [!IMPORTANT]
      > Call if it lasts.

      > Her words.

      | Day | Do |
      |--|--|
      | 1 | rest | more |
      | 2 |

      ```
      line  one
        two
      ```

      <p>HTML <b>words</b></p>

      First line\\
      second line

      [^1]: A note.
      """)
    #expect(opened.tree == ["Hiccups", "Warnings", "What to do"])
    #expect(opened.findings.map(\.message) == [])
    #expect(
      opened.page("What to do") == [
        "5. Wait", "  • sit", "    1. down", "6. Breathe", "CAUTION Important",
        "| Call if it lasts.", "> Her words.", "Day | Do", "1 | rest | more", "2 | ",
        "line\u{A0}\u{A0}one",
        "\u{A0}\u{A0}two", "",
        "HTML *words*", "First line", "second line", "[1] A note.",
      ])
    #expect(opened.warnings.map(\.level) == [.warning, .caution])
    #expect(opened.page("Hiccups").contains("Some words[1] and _[a drawing]_."))
  }

  @Test("plain text: a title, headings that stand alone, numbered ones below, lists, questions")
  func text() throws {
    let opened = try OpenedText(
      """
      All About Hiccups

      They pass soon. This line goes on for quite a while to be
      wrapped by whoever wrote it, as people do.

      Hiccups vs. Burps

      They differ.

      Common Causes

      1. Eating Fast

      It happens.

      2. Drinking

        • Beer
          - cold beer
            from the fridge
        • Wine

      FREQUENTLY ASKED QUESTIONS

      Q1. Is it bad?
      WARNING: Yes. Call somebody.

      Age        Dose
      0-2        5 ml

      Q2. Will it stop?
      Yes, it will.

      Last words of this text stand here without a heading
      """)
    #expect(
      opened.tree == [
        "All About Hiccups", "Hiccups vs. Burps", "Common Causes", "  1. Eating Fast",
        "  2. Drinking",
        "FREQUENTLY ASKED QUESTIONS", "  ? Q1. Is it bad?", "  ? Q2. Will it stop?",
      ])
    #expect(
      opened.page("2. Drinking") == ["• Beer", "  • cold beer from the fridge", "• Wine"])
    #expect(
      opened.page("Q1. Is it bad?") == [
        "WARNING Call somebody", "| WARNING: Yes. Call somebody.",
        "Age\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}Dose",
        "0-2\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}5 ml",
      ])
    #expect(
      opened.page("Q2. Will it stop?")
        == ["Yes, it will.", "Last words of this text stand here without a heading"])
    #expect(
      opened.page("All About Hiccups").contains(
        "They pass soon. This line goes on for quite a while to be wrapped by whoever wrote it, "
          + "as people do."))
    #expect(opened.findings.isEmpty)
  }

  @Test("a leaflet that pdftotext wrote has the headings that its contents promise, and a name")
  func leafletAsText() throws {
    let opened = try OpenedText(
      """
      Package leaflet (PIL)
      Package leaflet: Information for the user
      Samplin 5 mg tablets
      (Samplin)

      What is in this leaflet
      1.
      What Samplin is
      2.
      How to take it
      1. What Samplin is
      It calms muscles that are too stiff to move as they should, by day and by night.

      2. How to take it
      Take one tablet with water.
      """)
    #expect(
      opened.tree == [
        "Samplin 5 mg tablets", "1. What Samplin is", "2. How to take it",
      ])
    #expect(opened.page("2. How to take it") == ["Take one tablet with water."])
    #expect(opened.page("Samplin 5 mg tablets").contains("Package leaflet (PIL)"))
  }

  @Test("what is struck out is told so, and \"about\" is not")
  func struckOut() throws {
    let opened = try OpenedText("# Samplin\n\nTake ~~two~~ one, in ~5 minutes or ~10.\n")
    #expect(
      opened.page("Samplin").contains("Take [struck out: two] one, in ~5 minutes or ~10."))
  }

  @Test("old encodings are read, and what is no text says what it is")
  func encodings() throws {
    let latin = try OpenedText(
      bytes: Array("Caf".utf8) + [0xE9, 0x20, 0x93, 0x41, 0x94, 0x0D, 0x0A])
    #expect(latin.guide.nodes[0].title == "Café “A”")
    let wide: [UInt8] = [0xFF, 0xFE] + "Café".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try OpenedText(bytes: wide).guide.nodes[0].title == "Café")
    for words in ["Take it with water.", "Принимать по одной таблетке в день."] {
      let little = words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      #expect(try OpenedText(bytes: little).page("leaflet").contains(words))
      let big = words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      #expect(try OpenedText(bytes: big).page("leaflet").contains(words))
    }
    #expect(throws: DocumentError.otherKind(path: "leaflet", kind: .pdf)) {
      try OpenedText("%PDF-1.7 ...")
    }
    #expect(throws: DocumentError.noText(path: "leaflet")) {
      try OpenedText(bytes: [65, 0, 0, 66])
    }
    #expect(throws: DocumentError.empty(path: "leaflet")) { try OpenedText(" \n ") }
  }

  @Test("elements inside each other without end lose no word and end no program")
  func deep() throws {
    let count = 20_000
    let html =
      "<html><body>" + String(repeating: "<div>", count: count) + "deep words"
      + String(repeating: "</div>", count: count) + "</body></html>"
    #expect(try OpenedText(html).findings.isEmpty)
    #expect(try OpenedText(html).page("leaflet").contains("deep words"))
    let list = (0..<2_000).map { String(repeating: "  ", count: $0) + "- item\($0)" }
    let markdown = try OpenedText("# List\n\n" + list.joined(separator: "\n"))
    #expect(markdown.findings.isEmpty)
  }
}
