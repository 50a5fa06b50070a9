import GuideStore

/// What a person can meet: one sentence that says what, where and what to do.
enum ProgramError: Error, CustomStringConvertible {
  /// Nothing to add: the answer already says that the sources do not say.
  case notAnswered
  case nothingFound(String)
  case missingFile(String)
  /// The findings are printed already.
  case contentHasErrors
  case badContent(String)
  case ambiguous(String)
  case cannotWrite(String)

  var description: String { sentence ?? "" }

  var sentence: String? {
    switch self {
    case .notAnswered, .contentHasErrors: nil
    case .nothingFound(let sentence), .missingFile(let sentence), .badContent(let sentence),
      .ambiguous(let sentence), .cannotWrite(let sentence):
      sentence
    }
  }

  /// `sysexits.h`: EX_USAGE 64, EX_DATAERR 65, EX_NOINPUT 66, EX_IOERR 74.
  var status: Int32 {
    switch self {
    case .notAnswered, .nothingFound: 1
    case .ambiguous: 64
    case .badContent, .contentHasErrors: 65
    case .missingFile: 66
    case .cannotWrite: 74
    }
  }

  static func status(of error: LibraryError) -> Int32 {
    switch error {
    case .missing: 66
    case .notALibrary, .truncated, .tooLong, .otherVersion: 65
    case .unreadable, .unwritable, .occupied: 74
    }
  }
}
