import Testing

/// What a reader says of themselves at the command line: what is stricter for them is marked and comes
/// first, and nothing is hidden.
@Suite("Printed for somebody", .waits)
struct ForReaderTests {
  private static let mark = "For you:"

  private func print(_ arguments: [String]) throws -> String {
    let ran = try CommandTests.run(arguments + ["--width", "200"])
    #expect(ran.status == 0 && ran.errors.isEmpty, "\(arguments): \(ran.errors)")
    return ran.output
  }

  /// How often each word stands there, without the mark, which breaks lines in other places.
  private func words(_ text: String) -> [Substring: Int] {
    let words = text.replacing("\(Self.mark) ", with: "").split(whereSeparator: \.isWhitespace)
      .filter { !$0.allSatisfy { $0 == "-" } }
    return Dictionary(grouping: words) { $0 }.mapValues(\.count)
  }

  /// Lines that are not blank, without the mark.
  private func lines(_ text: String) -> [String] {
    text.replacing("\(Self.mark) ", with: "").split(separator: "\n").map(String.init)
  }

  @Test("A page says first what is an emergency with a pump, above what it says to everybody")
  func page() throws {
    let page = try print(["show", "side-effects/when-to-get-help", "--for", "pump"])
    let own = try #require(page.range(of: "\(Self.mark) call the emergency number now"))
    let sign = try #require(page.range(of: "- stiffness or spasms that suddenly come back"))
    let everybody = try #require(page.range(of: "\nIn short"))
    #expect(own.upperBound < sign.lowerBound && sign.upperBound < everybody.lowerBound)
  }

  @Test(
    "Nothing is hidden from somebody",
    arguments: [
      ["show", "side-effects/when-to-get-help"], ["show", "cards/help-now"], ["warnings"],
      ["handout"],
    ])
  func hidesNothing(command: [String]) throws {
    let own = words(try print(command + ["--for", "pump,kidneys,older"]))
    let missing = words(try print(command)).filter { own[$0.key, default: 0] < $0.value }
    #expect(missing == [:])
  }

  @Test("The warnings about a pump are marked and come before the others of their level")
  func warnings() throws {
    let titles = lines(try print(["warnings"])).filter { $0.hasPrefix("DANGER: ") }
    let own = try print(["warnings", "--for", "pump"]).split(separator: "\n")
      .filter { $0.hasPrefix("DANGER: ") }.map(String.init)
    let pump = "Get help at once if the pump stops"
    #expect(own.firstIndex(of: "DANGER: \(Self.mark) \(pump)") == 1)
    #expect(try #require(titles.firstIndex(of: "DANGER: \(pump)")) > 1)
    #expect(own.count == titles.count)
  }

  @Test("On the action plan a sign moves up for bad kidneys, and stands nowhere else")
  func actionPlan() throws {
    let sign = "a new spinning feeling (vertigo)"
    func part(_ text: String) throws -> (now: String, later: String) {
      let cut = try #require(text.range(of: "\nCall a doctor today"))
      return (String(text[..<cut.lowerBound]), String(text[cut.lowerBound...]))
    }
    let usual = try part(print(["action-plan"]))
    #expect(!usual.now.contains(sign) && usual.later.contains(sign))
    let own = try part(print(["action-plan", "--for", "kidneys"]))
    #expect(own.now.contains("- \(Self.mark) \(sign)") && !own.later.contains(sign))
    #expect(own.now.contains("- My kidneys work badly, or I am on dialysis."))
  }

  @Test("A handout says for whom it is, also in HTML", arguments: [[], ["--html"]])
  func handout(form: [String]) throws {
    let sheet = try CommandTests.run(["handout", "--for", "pregnant"] + form).output
    #expect(
      sheet.contains("What applies to me") && sheet.contains("I am pregnant, or I breastfeed."))
    #expect(sheet.contains(Self.mark))
    #expect(try !CommandTests.run(["handout"] + form).output.contains("What applies to me"))
  }

  @Test("The order in which it is said does not matter, and saying nothing changes nothing")
  func order() throws {
    #expect(
      try print(["action-plan", "--for", "pump,kidneys"])
        == print(["action-plan", "--for", "kidneys,pump"]))
    #expect(try print(["action-plan", "--for", ""]) == print(["action-plan"]))
  }

  @Test(
    "What the plan does not know is refused, with what it knows",
    arguments: ["zebra", "pump,zebra", "PUMP"])
  func unknown(who: String) throws {
    let ran = try CommandTests.run(["show", "side-effects", "--for", who])
    #expect(ran.status == 64 && ran.output.isEmpty)
    #expect(ran.errors.contains("it knows pump, kidneys, older"))
  }

  @Test("A guide without an action plan knows nobody")
  func withoutPlan() throws {
    let ran = try CommandTests.run(
      ["show", "stopping", "--for", "pump", "--content", RecordedCommandTests.content])
    #expect(ran.status == 1 && ran.output.isEmpty)
    #expect(ran.errors.contains("it knows nobody"))
  }
}
