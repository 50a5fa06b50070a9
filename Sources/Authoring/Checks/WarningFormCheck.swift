import Education
import Language

/// Warnings have the form of ANSI Z535.6: signal word, what to do or not to do, why, what to do now;
/// and they are short enough to be read at a glance.
struct WarningFormCheck: Check {
  private static let titleLimit = 44
  private static let lineLimit = 9
  private static let lineWidth = 52

  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    var titles: Set<String> = []
    var findings: [Finding] = []
    for page in manuscript.pages {
      var own: Set<String> = []
      for (alert, place) in page.alerts {
        // Without its level a warning would be shown as a lesser one.
        let hasLevel = alert.level != nil && alert.level?.signalWord == alert.levelName
        for message in problems(alert) {
          findings.append(
            Finding(hasLevel ? .warningForm : .warningLevel, .error, page.path, place, message))
        }
        if hasLevel {
          for message in omissions(of: alert) {
            findings.append(Finding(.instruction, .error, page.path, place, message))
          }
        }
        let title = alert.title.text
        if !own.insert(title.slug).inserted {
          findings.append(
            Finding(
              .link, .error, page.path, place,
              "Two warnings of this page are called \"\(title)\" and links cannot tell them apart; "
                + "rename one of them."))
        } else if !title.isEmpty, !titles.insert(title.slug).inserted {
          let message =
            "Another warning is called \"\(title)\" already; "
            + "write a paragraph that is only a link to it."
          findings.append(Finding(.warningForm, .error, page.path, place, message))
        }
      }
    }
    return findings
  }

  private func problems(_ alert: Alert) -> [String] {
    let levels = WarningLevel.allCases.map(\.signalWord).joined(separator: ", ")
    guard let name = alert.levelName else {
      return [
        "A warning begins with \"[!LEVEL] Title\" (\(levels)); words to say are one plain paragraph."
      ]
    }
    guard name == alert.level?.signalWord else {
      return ["\"\(name)\" is no level; write one of \(levels)."]
    }
    let title = alert.title.text
    var problems: [String] = []
    if title.isEmpty {
      problems.append("The warning has no title; write what to do behind [!\(name)].")
    }
    if title.count > Self.titleLimit {
      problems.append("The title has \(title.count) characters; use at most \(Self.titleLimit).")
    }
    let lines = lineCount(alert)
    if lines > Self.lineLimit {
      problems.append(
        "The warning takes \(lines) lines of \(Self.lineWidth) columns; "
          + "cut it to \(Self.lineLimit).")
    }
    return problems
  }

  /// What the words of a danger or a warning do not say.
  private func omissions(of alert: Alert) -> [String] {
    guard let level = alert.level, level <= .warning else { return [] }
    let title = alert.title.text
    var problems: [String] = []
    if !title.isEmpty, !tellsWhatToDo(title) {
      problems.append(
        "The title does not say what to do; begin it with a verb, such as \"Call\" or \"Do not\".")
    }
    if forbidsOnly(title) {
      problems.append(
        "The title alone forbids taking it, and who takes it may stop at once; "
          + "begin with what to do, such as \"Ask\", or add \"do not just stop\".")
    }
    if !alert.blocks.contains(where: \.isWhatToDo) {
      problems.append(
        "The warning does not say what to do; add a paragraph \"**What to do:** ...\".")
    }
    return problems
  }

  private func tellsWhatToDo(_ title: String) -> Bool {
    let verb = title.lowercased().prefix { $0.isLetter }
    return InstructionVerbs.contains(verb)
  }

  /// Lists show titles alone. "Do not take a double dose" forbids too much; "Do not take it with an
  /// ulcer" is read by somebody with an ulcer who takes it.
  private func forbidsOnly(_ title: String) -> Bool {
    let words = title.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    let rest =
      words.starts(with: ["do", "not"])
      ? words.dropFirst(2) : words.first == "never" ? words.dropFirst() : []
    let forbidden =
      words.first.map(Self.endingVerbs.contains) ?? false
      || rest.first.map(Self.takingVerbs.contains) ?? false
    return forbidden && !words.contains(where: Self.excess.contains)
      && !title.contains(";") && !title.contains(", but ")
  }

  private static let takingVerbs: Set<String> = [
    "take", "give", "use", "have", "start", "mix", "combine", "swallow", "keep", "continue",
  ]
  private static let endingVerbs: Set<String> = ["avoid", "stop"]
  private static let excess: Set<String> = ["more", "double", "extra", "twice", "two", "another"]

  private func lineCount(_ alert: Alert) -> Int {
    alert.blocks.reduce(0) { count, block in
      switch block.content {
      case .paragraph(let words): count + words.text.rows(Self.lineWidth)
      case .list(_, let items):
        // The bullet and its space take two columns.
        items.reduce(count) { $0 + $1.text.rows(Self.lineWidth - 2) }
      default: count
      }
    }
  }
}

extension DraftBlock {
  fileprivate var isWhatToDo: Bool {
    switch content {
    case .paragraph(let words): words.splitAtLabel().label?.text == "What to do:"
    default: false
    }
  }
}
