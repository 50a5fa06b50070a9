import Foundation
import Testing

@Suite("Starting as a person likes it", .waits)
struct StartTests {
  @Test("The browser opens at a topic that is named")
  func topic() throws {
    let terminal = try Bedside.launch(["missed", "dose"])
    try terminal.wait("the topic") { $0.row(1).contains("If you miss a dose") }
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("A width from the environment narrows the page, and an option goes before it")
  func width() throws {
    for (arguments, widest) in [([], 30), (["--width", "40"], 40)] {
      let printed = try CommandTests.run(
        ["show", "missed-dose"] + arguments, variables: ["BEDSIDE_WIDTH": "30"])
      let lines = printed.output.split(separator: "\n").filter { !$0.contains("/") }
      #expect(lines.map(\.count).max()! <= widest)
      #expect(lines.map(\.count).max()! > widest - 10)
    }
  }

  @Test("Long text on a terminal goes through the pager that is asked for, and is not lost without")
  func pager() throws {
    for (pager, shown) in [
      ("sed s/^/paged:/", "paged:If you miss a dose"), ("no-such-pager", "If you miss a dose"),
    ] {
      let terminal = try Bedside.launch(["show", "missed-dose"], ["PAGER": pager], rows: 160)
      try terminal.wait(for: shown)
      #expect(try terminal.waitForEnd() == .exited(0))
    }
    // A colon is an order in a prompt of less.
    let prompted = try Bedside.launch(
      ["show", "missed-dose"], ["PAGER": "printenv LESS; cat >/dev/null"], rows: 160)
    try prompted.wait(for: #"Space\: more"#)
    #expect(try prompted.waitForEnd() == .exited(0))
    // Without a pager it shows the screens itself.
    let own = try Bedside.launch(["show", "missed-dose"], ["PATH": "/nonexistent"], rows: 12)
    try own.wait(for: "Enter: more")
    #expect(own.screen.text.contains("If you miss a dose"))
    own.type("q\r")
    #expect(try own.waitForEnd() == .exited(0))
    let direct = try Bedside.launch(
      ["show", "missed-dose", "--no-pager"], ["PAGER": "sed s/^/paged:/"], rows: 160)
    #expect(try direct.waitForEnd() == .exited(0))
    #expect(!direct.screen.text.contains("paged:"))
  }

  @Test("A theme from the environment is drawn")
  func theme() throws {
    let plain = try Bedside.start(["BEDSIDE_THEME": "mono"])
    #expect(!plain.screen.hasColors)
    plain.type("\u{3}")
    #expect(try plain.waitForEnd() == .exited(0))
  }
}
