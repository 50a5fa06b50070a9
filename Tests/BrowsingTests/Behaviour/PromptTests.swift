import Testing

@testable import Browsing

@Suite("The search prompt")
struct PromptTests {
  @Test("Back among the results Backspace goes on back, until the question is edited")
  func backspaceAmongResults() throws {
    var session = try Session.after("/seizure<Down><Down>\n<BS>")
    #expect(session.browser.reading.mode.search?.prompt.text == "seizure")
    #expect(session.atCursor.hasPrefix("> "))
    session.press("<BS>")
    #expect(session.browser.reading.mode == .topics)
    #expect(session.reference == .node("start"))
    session = try Session.after("/seizure<Down><Down>\n<BS><Left><BS>")
    #expect(session.browser.reading.mode.search?.prompt.text == "seizur")
  }

  @Test("Back among the results a letter begins another question")
  func letterAmongResults() throws {
    let session = try Session.after("/seizure<Down><Down>\n<BS>dose")
    #expect(session.browser.reading.mode.search?.prompt.text == "dose")
  }

  @Test("While the question grows nothing is said of not being answered, also behind a space")
  func growing() throws {
    for typed in ["zeppelin", "zeppelin ", "can a zeppelin "] {
      #expect(try !Session.after("/" + typed).screen.contains("do not say"))
      #expect(try Session.after("/" + typed + "\n").screen.contains("do not say"))
    }
  }

  @Test("Pressing Enter again opens nothing where nothing answers")
  func unanswered() throws {
    var session = try Session.after("/zeppelin\n")
    let screen = session.screen
    session.press("\n\n")
    #expect(session.browser.reading.mode.search != nil)
    #expect(session.screen == screen || session.said.hasPrefix("No page answers this."))
  }

  private func query(_ keys: String) throws -> String? {
    try Session.after("/" + keys).browser.reading.mode.search?.prompt.text
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
    // What is left of the screen is not lost.
    #expect(session.row(1).hasPrefix(" Ask: …"))
    session.press("<Home>")
    #expect(session.atCursor.hasPrefix("seizure and fits"))
  }

  @Test("Typing asks again; moving the cursor does not")
  func asking() throws {
    var session = try Session.after("/seizur")
    let results = session.browser.reading.mode.search?.answer
    session.press("<Left><Left><Home><End>")
    #expect(session.browser.reading.mode.search?.answer == results)
    session.press("<C-u>zeppelin")
    #expect(session.browser.reading.mode.search?.answer?.answered == false)
  }

  @Test(
    "A key that does nothing in the prompt says so, and the key of the list of keys is right",
    arguments: [
      ("<Left>", "←"), ("seizure<Right>", "→"), ("seizure<Del>", "Delete"), ("<F9>", "F9"),
      ("seizure<Home><BS>", "Backspace"),
    ])
  func nothing(keys: String, name: String) throws {
    var session = try Session.after("/" + keys)
    #expect(session.said == "\(name) does nothing here. F1: keys.")
    session.press("<F1>")
    #expect(session.reference == .keys)
  }

  @Test("In the results Right opens, Left goes back to the prompt, Home and End go to the ends")
  func inTheResults() throws {
    var session = try Session.after("/seizure<Down><End>")
    #expect(session.browser.reading.mode.search?.selection == 2)
    session.press("<Home>")
    #expect(session.browser.reading.mode.search?.selection == 0)
    session.press("<Left>")
    #expect(session.browser.reading.mode.search?.isInResults == false)
    session.press("<Down><Right>")
    #expect(session.browser.reading.mode.search == nil)
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

  @Test("Backspace that is held stops at the empty line and goes nowhere else")
  func heldBackspace() throws {
    let session = try Session.after("<Down>\n/se" + String(repeating: "<BS>", count: 9))
    #expect(session.browser.reading.mode.search?.prompt.text == "")
    #expect(session.said == "Nothing is typed; Esc goes back.")
    #expect(session.reference == .node("stopping"))
  }

  @Test("The first arrow down chooses the first answer, the next one the second")
  func firstArrow() throws {
    var session = try Session.after("/seizure<Down>")
    #expect(session.atCursor.hasPrefix("> seizure"))
    session.press("<Down>")
    #expect(session.atCursor.hasPrefix("> Do not stop samplin"))
    session.press("<Up><Up>")
    #expect(session.browser.reading.mode.search?.isInResults == false)
  }

  @Test("Up in the prompt brings back what was asked, the last question first")
  func earlierQuestions() throws {
    var session = try Session.after("/seizure<Esc>/dose\n/")
    session.press("<Up>")
    #expect(session.browser.reading.mode.search?.prompt.text == "dose")
    session.press("<Up>")
    #expect(session.browser.reading.mode.search?.prompt.text == "seizure")
    #expect(session.screen.contains("A fit."))
    session.press("<Up>")
    #expect(session.said == "No question was asked before this one.")
    #expect(session.browser.reading.mode.search?.prompt.text == "seizure")
  }

  @Test("Before anything is typed the questions most asked can be chosen, and help is named")
  func offers() throws {
    var session = try Session.after("/")
    #expect(session.screen.contains("In danger? F3 shows what to do now."))
    #expect(session.screen.contains("What if I miss a dose?"))
    session.press("<Down>\n")
    #expect(session.reference == .node("questions/missed-dose"))
  }
}

extension String {
  fileprivate var trimmed: String { replacing(" ", with: "") }
}
