import Browsing
import Education
import GuideStore
import Paper

/// Writes what a person takes along to their home folder, or prints it, from a screen as from linear mode.
struct SheetWriter {
  let library: GuideLibrary
  let reader: Reader
  /// What they marked, to be talked about.
  var marks: [String] = []
  var printer: Printer?

  private static let paperWidth = 72

  /// - Returns: what to say of it, and the same where that is too long for a line.
  func write(_ wanted: WantedSheet) -> (sentence: String, brief: String?) {
    let form = wanted.form
    let home = variable("HOME")
    guard home != nil || form == .printer else { return (Wording.noHome, nil) }
    do {
      let text = try text(of: wanted)
      if form == .printer {
        let isPrinted = printer?.print(text + "\n") == true
        return (isPrinted ? Wording.sentToPrinter : Wording.printerRefused, nil)
      }
      let written = try OwnFile.write(
        text + "\n", in: home ?? "",
        named: "\(library.about.title.slug)-\(wanted.subject.fileName)",
        ending: form.isHTML ? ".html" : ".txt")
      return (
        written.sentence { $0 }, written.sentence { "~" + $0.dropFirst(home?.count ?? 0) }
      )
    } catch let error as ProgramError {
      return (error.sentence ?? "", nil)
    } catch is SheetError {
      return (PaperWording.missing(wanted.subject.fileName), nil)
    } catch {
      return ("\(error)", nil)
    }
  }

  private func text(of wanted: WantedSheet) throws -> String {
    let sheet = try sheet(wanted.subject)
    if wanted.form.isHTML {
      return sheet.html(
        language: library.about.language, sources: library.sources, isLarge: wanted.form == .large)
    }
    return sheet.text(of: library, width: Self.paperWidth).lines.map { $0.map(\.text).joined() }
      .joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  private func sheet(_ subject: SheetSubject) throws -> Sheet {
    let maker = SheetMaker(library, for: reader)
    switch subject {
    case .page(let id): return try maker.handout([library.node(id)].compactMap { $0 })
    case .questions(let person): return try maker.questions(for: person, pages: marks)
    case .teachBack: return try maker.teachBack()
    case .actionPlan: return try maker.actionPlan()
    case .handout: return try maker.handout([])
    case .walletCard: return try maker.walletCard(nil)
    case .diary: return try maker.diary(days: 7)
    }
  }
}

extension SheetForm {
  fileprivate var isHTML: Bool { self == .html || self == .large }
}

extension OwnFile.Written {
  /// - Parameter shown: the path as a person reads it.
  fileprivate func sentence(_ shown: (String) -> String) -> String {
    switch self {
    case .new(let path): Wording.written(shown(path))
    case .beside(let path): Wording.writtenBeside(shown(path))
    case .already(let path): Wording.isWritten(shown(path))
    }
  }
}

extension SheetSubject {
  /// What its file is called, behind the name of the guide.
  fileprivate var fileName: String {
    switch self {
    case .page(let id): id.split(separator: "/").last.map(String.init) ?? "page"
    case .questions(let person): "questions-for-\(person)"
    case .teachBack: "teach-back"
    case .actionPlan: "action-plan"
    case .handout: "handout"
    case .walletCard: "wallet-card"
    case .diary: "diary"
    }
  }
}
