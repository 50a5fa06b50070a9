import Education

/// The program's own lines beside the words of a document, in one place for a translation.
enum DocumentWording {
  static let notReviewed =
    "Shown as its publisher wrote it; nobody has reviewed it for this program."
  static let inThisPart = "In this part"
  static let inThisDocument = "In this document"
  static let foundTitle = "Found by the program: sentences that ask you to act"
  /// - Parameter document: its name, where there are several.
  static func foundTitle(in document: String) -> String {
    "\(document): sentences that ask you to act, found by the program"
  }
  static let foundLabel = "Found by the program"
  static let foundIntroduction =
    "The document does not set these sentences apart. The program found them by their wording, and may "
    + "have missed others."

  static func hasBoxedWarning(count: Int) -> String {
    count == 1 ? "Boxed warning" : "\(count) boxed warnings"
  }

  /// What a reader must know of how the document was read. Only of damage the place says something to who
  /// sees no file.
  static func told(_ finding: Finding) -> String {
    finding.line > 1 && finding.severity == .error
      ? "Line \(finding.line): \(finding.message)" : finding.message
  }

  /// - Parameter grade: by Flesch and Kincaid.
  static func grade(_ grade: Double) -> String {
    "To read it takes about \(max(1, Int(grade.rounded()))) years of school (Flesch-Kincaid grade)."
  }

  static let otherNames = "Other names:"
  static let questions = "Questions that it answers"
  static let struckOut = "[struck out: "

  static func around(_ words: Int) -> String {
    words == 1
      ? "1 word of a menu or the like beside the text is left out; bedside check, with the name of the "
        + "file, names it."
      : "\(words) words of menus and the like beside the text are left out; bedside check, with the name "
        + "of the file, names them."
  }

  /// - Parameter language: its name.
  static func isIn(_ language: String) -> String {
    "Its language is \(language). The program reads English alone: it looks for what you type letter "
      + "by letter, and finds no sentence that asks you to act."
  }

  static func several(_ count: Int) -> String { "\(count) documents" }

  /// Whose words these are.
  static func quoted(_ document: Document) -> String {
    let publication = document.publication
    let parts = [
      publication.publisher.isEmpty ? "" : "published by \(publication.publisher)",
      publication.date.isEmpty ? "" : "dated \(publication.date)",
      publication.version.isEmpty ? "" : "version \(publication.version)",
    ].filter { !$0.isEmpty }
    return parts.isEmpty
      ? "Quoted word for word. The document names no publisher and no date."
      : "Quoted word for word, \(parts.joined(separator: ", "))."
  }
}

extension DocumentWording {
  /// True before and after it is edited.
  static func imported(_ day: String) -> String {
    "Made of an imported document on \(day); not reviewed by a clinician."
  }

  static let notAFile = "Only the files of the folder itself are opened; name this by itself."
  static let leadsOut =
    "This leads out of the folder; copy the file into it, or name it by itself."
  static func isTooLarge(megabytes: Int) -> String {
    "The file has more than \(megabytes) \(megabytes == 1 ? "megabyte" : "megabytes"), which no leaflet has; it is left out."
  }
  static func folderIsFull(megabytes: Int) -> String {
    "The folder holds more than \(megabytes) megabytes; this and what is larger is left out."
  }
  static let unreadable = "This file is no document that can be read; it is left out."
}
