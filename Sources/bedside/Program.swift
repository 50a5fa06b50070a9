import ArgumentParser
import Foundation
import GuideStore

/// Parses the command line, runs a command, and turns whatever goes wrong into one sentence and an
/// exit status of `sysexits.h`.
enum Program {
  static func run() -> Never {
    do {
      // Without arguments there is nothing to parse, and the first screen comes sooner.
      if CommandLine.argc == 1 {
        try BrowserSession().run()
      } else {
        var command = try Bedside.parseAsRoot()
        try command.run()
      }
      exit(0)
    } catch let error as ProgramError {
      if let sentence = error.sentence { complain(sentence) }
      exit(error.status)
    } catch let error as LibraryError {
      complain(error.description)
      exit(ProgramError.status(of: error))
    } catch {
      // Usage errors, help and exit statuses are the parser's own.
      Bedside.exit(withError: error)
    }
  }

  static func complain(_ sentence: String) {
    FileHandle.standardError.write(Data("bedside: \(sentence)\n".utf8))
  }
}

/// What a person can meet: one sentence that says what, where and what to do.
enum ProgramError: Error {
  /// Nothing to add: the answer already says that the sources do not say.
  case notAnswered
  case nothingFound(String)
  case missingFile(String)
  /// The findings are printed already.
  case contentHasErrors
  case badContent(String)
  case ambiguous(String)
  case cannotWrite(String)
  case broken(String)

  var sentence: String? {
    switch self {
    case .notAnswered, .contentHasErrors: nil
    case .nothingFound(let sentence), .missingFile(let sentence), .badContent(let sentence),
      .ambiguous(let sentence),
      .cannotWrite(let sentence), .broken(let sentence):
      sentence
    }
  }

  /// `sysexits.h`: EX_USAGE 64, EX_DATAERR 65, EX_NOINPUT 66, EX_SOFTWARE 70, EX_IOERR 74.
  var status: Int32 {
    switch self {
    case .notAnswered, .nothingFound: 1
    case .ambiguous: 64
    case .badContent, .contentHasErrors: 65
    case .missingFile: 66
    case .broken: 70
    case .cannotWrite: 74
    }
  }

  static func status(of error: LibraryError) -> Int32 {
    switch error {
    case .missing: 66
    case .notALibrary, .truncated, .otherVersion: 65
    case .unreadable, .unwritable, .occupied: 74
    }
  }
}
