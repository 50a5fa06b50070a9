import Testing

@testable import Browsing

@Suite("The search prompt")
struct PromptTests {
  private func query(_ keys: String) throws -> String? {
    try Session.after("/" + keys).browser.mode.search?.prompt.text
  }

  @Test("Letters go in where the cursor stands, and are taken away on either side of it")
  func editing() throws {
    #expect(try query("sezure<Left><Left><Left><Left>i") == "seizure")
    #expect(try query("eizure<Home>s") == "seizure")
    #expect(try query("sseizure<Home><Del>") == "seizure")
    #expect(try query("seeizure<Left><Left><Left><Left><Left><BS>") == "seizure")
    #expect(try query("a seizure<Left><Left><C-w>") == "a re")
    #expect(try query("seizur<Home><Right><End>e") == "seizure")
    #expect(try query("seizure<Home><C-u>dose") == "dose")
    #expect(try query("e\u{301}<Left>a") == "ae\u{301}")
  }

  @Test("The cursor stands where the next letter goes, in a query of any length")
  func cursor() throws {
    var session = try Session.after("/seizure", columns: 40, rows: 12)
    let end = session.cursor.column
    session.press("<Left><Left>")
    #expect(session.cursor.column == end - 2)
    #expect(session.atCursor.hasPrefix("re"))
    session.press("<End>" + String(repeating: " and fits", count: 12))
    #expect(session.atCursor.trimmed.isEmpty)
    #expect(session.row(1).hasSuffix("and fits"))
    session.press("<Home>")
    #expect(session.atCursor.hasPrefix("seizure and fits"))
  }

  @Test("Typing asks again; moving the cursor does not")
  func asking() throws {
    var session = try Session.after("/seizur")
    let results = session.browser.mode.search?.answer
    session.press("<Left><Left><Home><End>")
    #expect(session.browser.mode.search?.answer == results)
    session.press("<C-u>zeppelin")
    #expect(session.browser.mode.search?.answer?.answered == false)
  }

  @Test(
    "A key that does nothing in the prompt says so, and the key of the list of keys is right",
    arguments: [
      ("<Left>", "←"), ("seizure<Right>", "→"), ("seizure<Del>", "Delete"), ("<F9>", "F9"),
      ("seizure<Home><BS>", "Backspace"),
    ])
  func nothing(keys: String, name: String) throws {
    var session = try Session.after("/" + keys)
    #expect(session.said == "\(name) does nothing here; F1 shows the keys.")
    session.press("<F1>")
    #expect(session.reference == .keys)
  }

  @Test("In the results Right opens, Left goes back to the prompt, Home and End go to the ends")
  func inTheResults() throws {
    var session = try Session.after("/seizure<Down><End>")
    #expect(session.browser.mode.search?.selection == 2)
    session.press("<Home>")
    #expect(session.browser.mode.search?.selection == 0)
    session.press("<Left>")
    #expect(session.browser.mode.search?.isInResults == false)
    session.press("<Down><Right>")
    #expect(session.browser.mode.search == nil)
  }

  @Test("A card shows its steps, and no heading of what it does not show")
  func steps() {
    #expect(
      AnswerLines.steps(of: "1. Call.\n2. Say so.\nNo sign yet\nCall.") == [
        "1. Call.", "2. Say so.",
      ])
    #expect(AnswerLines.steps(of: "In danger?\n1. Call.") == ["In danger?", "1. Call."])
    #expect(AnswerLines.steps(of: "Call now.\nWait.") == ["Call now.", "Wait."])
    #expect(AnswerLines.steps(of: (1...9).map { "\($0). Go." }.joined(separator: "\n")).count == 6)
  }

  @Test("Backspace in an empty prompt closes the search")
  func closing() throws {
    #expect(try Session.after("/s<BS>").browser.mode.search != nil)
    #expect(try Session.after("/s<BS><BS>").browser.mode.search == nil)
  }
}

extension String {
  fileprivate var trimmed: String { replacing(" ", with: "") }
}
